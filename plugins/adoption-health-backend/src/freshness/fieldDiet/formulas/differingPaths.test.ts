import fc from 'fast-check';
import { differingPaths } from './differingPaths';
import { fieldHash } from './fieldHash';

const hashes = fc.dictionary(fc.string(), fc.constantFrom('a', 'b'));

describe('differingPaths', () => {
  it('names what was added, removed and changed', () => {
    const before = { kept: 'a', removed: 'a', changed: 'a' };
    const now = { kept: 'a', changed: 'b', added: 'a' };
    expect(differingPaths({ before, now })).toEqual([
      'added',
      'changed',
      'removed',
    ]);
  });

  it('finds nothing between equal looks', () => {
    fc.assert(
      fc.property(hashes, look => {
        const copy = JSON.parse(JSON.stringify(look));
        expect(differingPaths({ before: look, now: copy })).toEqual([]);
      }),
    );
  });

  it('is the same in both directions', () => {
    fc.assert(
      fc.property(hashes, hashes, (one, other) => {
        expect(differingPaths({ before: one, now: other })).toEqual(
          differingPaths({ before: other, now: one }),
        );
      }),
    );
  });
});

describe('fieldHash', () => {
  it('does not depend on the order of keys', () => {
    expect(fieldHash({ a: 1, b: [2] })).toBe(fieldHash({ b: [2], a: 1 }));
  });

  it.each([
    ['a', 'b'],
    ['1', 1],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [true, 'true'],
  ])('tells %j from %j', (one, other) => {
    expect(fieldHash(one)).not.toBe(fieldHash(other));
    expect(fieldHash(one)).toHaveLength(8);
  });
});
