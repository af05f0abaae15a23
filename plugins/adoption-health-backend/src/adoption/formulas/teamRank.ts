/**
 * 1 + the number of intervals that lie wholly above `mine`, so that teams that
 * chance may have ordered share a rank. Source: metrics.md 2, "Team rank".
 */
export function teamRank(
  mine: { high: number },
  all: ReadonlyArray<{ low: number }>,
): number {
  return 1 + all.filter(other => other.low > mine.high).length;
}
