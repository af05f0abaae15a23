import { fieldValues } from './fieldValues';

describe('fieldValues', () => {
  const value = {
    metadata: {
      name: 'pay',
      annotations: { 'backstage.io/a.b': 'x', backstage: { 'io/a.b': 'y' } },
      empty: null,
    },
  };

  it.each<[string, unknown[]]>([
    ['metadata.name', ['pay']],
    ['metadata.annotations.backstage.io/a.b', ['x', 'y']],
    ['metadata.empty', [null]],
    ['metadata.name.length', []],
    ['metadata.annotations.constructor', []],
    ['metadata.__proto__', []],
    ['metadata', [value.metadata]],
    ['', []],
    ['.', []],
    ['metadata..name', []],
  ])('answers what stands at %p', (path, expected) => {
    expect(fieldValues(value, path)).toEqual(expected);
  });
});
