import fc from 'fast-check';
import { applyReceipt } from './applyReceipt';
import { emptyTally, totalDropped } from './tally';

function receipt(stored: number, duplicate: number, rejections: number) {
  const rejected = Array.from({ length: rejections }, (_, index) => ({
    index,
    reason: 'malformed' as const,
  }));
  return { batchId: 'a', stored, duplicate, rejected };
}

describe('applyReceipt', () => {
  it('counts what the server says', () => {
    expect(
      applyReceipt(emptyTally(), { receipt: receipt(3, 2, 1), events: 6 }),
    ).toMatchObject({ stored: 3, duplicate: 2, rejected: 1, dropped: {} });
  });

  it('names what the server is silent about', () => {
    expect(
      applyReceipt(emptyTally(), { receipt: receipt(1, 0, 0), events: 3 }),
    ).toMatchObject({ stored: 1, dropped: { unaccounted: 2 } });
  });

  it('counts each event once, whatever the figures', () => {
    const figure = fc.integer({ min: -3, max: 9 });
    const length = fc.nat({ max: 9 });
    fc.assert(
      fc.property(
        figure,
        figure,
        length,
        length,
        (stored, dup, rej, events) => {
          const tally = applyReceipt(emptyTally(), {
            receipt: receipt(stored, dup, rej),
            events,
          });
          expect(
            tally.stored +
              tally.duplicate +
              tally.rejected +
              totalDropped(tally),
          ).toBe(events);
        },
      ),
    );
  });
});
