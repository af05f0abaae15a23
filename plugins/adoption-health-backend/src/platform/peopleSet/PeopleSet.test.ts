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
        expect(left.countIn(right)).toBe(left.intersect(right).size);
        expect([...left.minus(right)]).toEqual(
          sorted(a.filter(id => !b.includes(id))),
        );
        expect(left.equals(right)).toBe(`${sorted(a)}` === `${sorted(b)}`);
      }),
    );
  });

  describe('by count', () => {
    const counted = (sets: number[][], most = sets.length) =>
      PeopleSet.byCount(
        sets.map(list => PeopleSet.of(list)),
        most,
      ).map(people => [...people]);

    it('is empty of no sets', () => {
      expect(counted([])).toEqual([]);
      expect(counted([], 2)).toEqual([[], []]);
    });

    it('counts a set once, also where it comes again', () => {
      expect(counted([[1, 2], [2]])).toEqual([[1, 2], [2]]);
      expect(counted([[1], [1], [1]])).toEqual([[1], [1], [1]]);
      expect(counted([[], [1], []])).toEqual([[1], [], []]);
    });

    it('equals counting each person, up to as many as are asked for', () => {
      fc.assert(
        fc.property(
          fc.array(ids, { maxLength: 8 }),
          fc.integer({ min: 0, max: 9 }),
          (sets, most) => {
            const people = sorted(sets.flat());
            const times = (one: number) =>
              sets.filter(set => set.includes(one)).length;
            expect(counted(sets, most)).toEqual(
              Array.from({ length: most }, (_, index) =>
                people.filter(one => times(one) > index),
              ),
            );
          },
        ),
      );
    });
  });

  it('comes back from its bytes unchanged', () => {
    fc.assert(
      fc.property(ids, list => {
        const bytes = PeopleSet.of(list).encode();
        expect([...PeopleSet.decode(bytes)]).toEqual(sorted(list));
      }),
    );
  });

  it('finds one person in its bytes without reading all of them', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 0, max: 3100 }), (list, id) => {
        const bytes = PeopleSet.of(list).encode();
        for (const one of [id, ...list]) {
          expect(PeopleSet.isInEncoded(bytes, one)).toBe(list.includes(one));
        }
      }),
    );
    // Far apart, so that gaps take several bytes.
    const few = PeopleSet.of([0, 127, 128, 70_000, 4_000_000_000]).encode();
    const found = [0, 1, 127, 128, 69_999, 70_000, 4_000_000_000].map(id =>
      PeopleSet.isInEncoded(few, id),
    );
    expect(found).toEqual([true, false, true, true, false, true, true]);
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
    expect(() => PeopleSet.decode(Buffer.from([]))).toThrow(RangeError);
    expect(() => PeopleSet.isInEncoded(Buffer.from([9, 0, 1]), 1)).toThrow(
      RangeError,
    );
  });

  it.each([
    ['an id twice', [1, 0, 3, 0]],
    ['an id beyond 32 bits', [1, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]],
  ])('refuses %s', (_, bytes) => {
    expect(() => PeopleSet.decode(Uint8Array.from(bytes))).toThrow(RangeError);
  });

  it('reads bytes at any offset and of any length', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 0, max: 7 }), (list, offset) => {
        const set = PeopleSet.of(list);
        const bytes = set.encode();
        const buffer = new Uint8Array(offset + bytes.length + 3).fill(0xff);
        buffer.set(bytes, offset);
        const read = PeopleSet.decode(
          buffer.subarray(offset, offset + bytes.length),
        );
        expect([...read]).toEqual([...set]);
        expect(read.encode()).toEqual(bytes);
      }),
    );
  });

  it('has the same bytes however it came about', () => {
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        const bytes = PeopleSet.of([...a, ...b]).encode();
        const [left, right] = [PeopleSet.of(a), PeopleSet.of(b)];
        const [both] = [PeopleSet.union([left, right, left])];
        expect(both.encode()).toEqual(bytes);
        const beyond = PeopleSet.union([both, PeopleSet.of([9_999])]);
        expect(beyond.minus(PeopleSet.of([9_999])).encode()).toEqual(bytes);
      }),
    );
  });

  it('has nobody beyond its ids', () => {
    const many = PeopleSet.of(Array.from({ length: 200 }, (_, i) => i));
    for (const id of [-1, 2 ** 32, 2 ** 32 + 5]) {
      expect(many.has(id)).toBe(false);
      expect(PeopleSet.of([5]).has(id)).toBe(false);
    }
  });
});
