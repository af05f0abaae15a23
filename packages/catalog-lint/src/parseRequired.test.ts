import { parseRequired } from './parseRequired';

describe('parseRequired', () => {
  it.each([
    ['metadata.description', { path: 'metadata.description' }],
    ['Component:spec.system', { kind: 'Component', path: 'spec.system' }],
    [
      'API:metadata.annotations.example.org/slo',
      { kind: 'API', path: 'metadata.annotations.example.org/slo' },
    ],
  ])('reads %s', (text, expected) => {
    expect(parseRequired(text)).toEqual(expected);
  });

  it.each([
    '',
    'description',
    'metadata.',
    'Component:',
    ':spec.a',
    'a:b:spec.c',
    'spec.a b',
  ])('refuses %p', text => {
    expect(() => parseRequired(text)).toThrow(
      `--require must be a field such as metadata.description or Component:spec.system, not ${JSON.stringify(text)}.`,
    );
  });
});
