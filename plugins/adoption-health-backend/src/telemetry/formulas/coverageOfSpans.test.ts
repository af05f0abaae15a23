import fc from 'fast-check';
import { coverageOfSpans } from './coverageOfSpans';
import { coverageOf, SLOT_MINUTES } from './coverageSlots';

describe('coverageOfSpans', () => {
  it('is the coverage of each span', () => {
    const slots = fc
      .uniqueArray(
        fc.record({
          slot: fc.integer({ min: 0, max: 20 }),
          minutes: fc.integer({ min: 0, max: 2 ** SLOT_MINUTES - 1 }),
        }),
        { selector: one => one.slot },
      )
      .map(list => list.sort((a, b) => a.slot - b.slot));
    const instant = fc.integer({ min: -100_000, max: 40_000_000 });
    fc.assert(
      fc.property(
        slots,
        fc.array(fc.record({ fromMs: instant, toMs: instant })),
        (list, spans) => {
          const coverage = coverageOfSpans(list);
          for (const span of spans) {
            expect(coverage(span)).toBe(coverageOf(list, span));
          }
        },
      ),
    );
  });
});
