import { isBaseline } from './isBaseline';
import { SweepHistory } from './sweepHistory';

const HOUR_MS = 3_600_000;
const history: SweepHistory = {
  completeSweeps: 2,
  firstCompleteMs: 0,
  lastComplete: { finishedMs: HOUR_MS, kinds: ['component'], checks: [] },
};

describe('isBaseline', () => {
  it.each([
    ['before the first complete sweep', { completeSweeps: 0 }, 0, true],
    ['within the first day', history, 24 * HOUR_MS - 1, true],
    ['after the first day', history, 24 * HOUR_MS, false],
  ])('decides %s', (_, past, nowMs, expected) => {
    expect(isBaseline(past, { kind: 'Component', nowMs })).toBe(expected);
  });

  it('begins again for a kind that was not read before', () => {
    const nowMs = 48 * HOUR_MS;
    expect(isBaseline(history, { kind: 'Template', nowMs })).toBe(true);
  });
});
