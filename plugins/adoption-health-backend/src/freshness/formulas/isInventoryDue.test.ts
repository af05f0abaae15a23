import { isInventoryDue } from './isInventoryDue';

const HOUR_MS = 3_600_000;
const nowMs = 100 * HOUR_MS;
const at = (day: number, hoursAgo: number) => ({
  day,
  countedMs: nowMs - hoursAgo * HOUR_MS,
});
const isDue = (counts: ReturnType<typeof at>[], isSwept = true) =>
  isInventoryDue({ counts, isSwept, today: 10, nowMs });

describe('isInventoryDue', () => {
  it.each<[string, ReturnType<typeof at>[], boolean]>([
    ['nothing was counted', [], true],
    ['yesterday was counted', [at(9, 2), at(8, 26)], true],
    ['only yesterday was counted', [at(9, 0.5)], true],
    ['today was counted', [at(10, 20), at(9, 26)], false],
    ['today was counted for the first time, just now', [at(10, 0.9)], false],
    ['today was counted for the first time', [at(10, 1)], true],
  ])('is told when %s', (_, counts, due) => {
    expect(isDue(counts)).toBe(due);
  });

  it('waits for the first sweep', () => {
    expect(isDue([], false)).toBe(false);
  });
});
