import fc from 'fast-check';
import { daysAhead } from './daysAhead';

const today = 100;
const day = (from: number, days = 1) => ({ from, until: from + days });

describe('daysAhead', () => {
  it.each([
    ['nothing stands', [], 0],
    ['only today stands', [day(100)], 0],
    ['the day after tomorrow stands, but not tomorrow', [day(102)], 0],
    ['tomorrow stands', [day(101)], 1],
    ['they come in any order', [day(102), day(101), day(103)], 3],
    ['there is a gap', [day(101), day(103)], 1],
    ['one holds several days', [day(99, 5)], 3],
  ])('counts to the first gap where %s', (_, partitions, expected) => {
    expect(daysAhead(partitions, today)).toBe(expected);
  });

  it('agrees with asking day by day', () => {
    const partition = fc
      .record({
        from: fc.integer({ min: 90, max: 120 }),
        days: fc.integer({ min: 1, max: 4 }),
      })
      .map(({ from, days }) => day(from, days));
    fc.assert(
      fc.property(fc.array(partition), partitions => {
        const held = new Set(
          partitions.flatMap(({ from, until }) =>
            Array.from({ length: until - from }, (_, i) => from + i),
          ),
        );
        let expected = 0;
        while (held.has(today + expected + 1)) {
          expected += 1;
        }
        expect(daysAhead(partitions, today)).toBe(expected);
      }),
    );
  });
});
