import fc from 'fast-check';
import { PeopleSet } from './PeopleSet';

const ids = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 400 });
const sorted = (numbers: Iterable<number>) =>
  [...new Set(numbers)].sort((a, b) => a - b);

describe('PeopleSet', () => {
  it('holds exactly the ids it was made of', () => {
    fc.assert(
      fc.property(ids, list => {
        const set = PeopleSet.of(list);
        expect([...set]).toEqual(sorted(list));
        expect(set.size).toBe(new Set(list).size);
      }),
    );
  });

  it('answers membership like a plain set', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 0, max: 3100 }), (list, id) => {
        expect(PeopleSet.of(list).has(id)).toBe(new Set(list).has(id));
      }),
    );
  });

  it('unites, intersects and subtracts like plain sets', () => {
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        const [left, right] = [PeopleSet.of(a), PeopleSet.of(b)];
        expect([...PeopleSet.union([left, right])]).toEqual(
          sorted([...a, ...b]),
        );
        expect([...left.intersect(right)]).toEqual(
          sorted(a.filter(id => b.includes(id))),
        );
        expect([...left.minus(right)]).toEqual(
          sorted(a.filter(id => !b.includes(id))),
        );
        expect(left.equals(right)).toBe(`${sorted(a)}` === `${sorted(b)}`);
      }),
    );
  });

  it('comes back from its bytes unchanged', () => {
    fc.assert(
      fc.property(ids, list => {
        const bytes = PeopleSet.of(list).encode();
        expect([...PeopleSet.decode(bytes)]).toEqual(sorted(list));
      }),
    );
  });

  it('leaves its operands alone', () => {
    const many = PeopleSet.of(Array.from({ length: 200 }, (_, i) => i));
    many.minus(PeopleSet.of([1, 2, 3]));
    PeopleSet.union([many, PeopleSet.of([9000])]);
    expect(many.size).toBe(200);
    expect(many.has(2)).toBe(true);
  });

  it('takes a bit a person at most', () => {
    const everyone = PeopleSet.of(Array.from({ length: 10_000 }, (_, i) => i));
    expect(everyone.encode().length).toBeLessThanOrEqual(1252);
    expect(PeopleSet.of([9_999]).encode().length).toBeLessThanOrEqual(4);
  });

  it('refuses bytes that are no set', () => {
    expect(() => PeopleSet.decode(Buffer.from([9, 0, 1]))).toThrow(RangeError);
    expect(() => PeopleSet.decode(Buffer.from([1, 0, 0x80]))).toThrow(
      RangeError,
    );
  });
});
