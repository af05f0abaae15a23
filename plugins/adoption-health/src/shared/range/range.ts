import { addDays, Day } from 'backstage-plugin-adoption-health-common';

const RANGE_WEEKS = { '4w': 4, '12w': 12, '26w': 26, '52w': 52 } as const;

/** How far back a page looks. */
export type Range = keyof typeof RANGE_WEEKS;

/** The ranges to choose from, shortest first. */
export const ranges: readonly Range[] = ['4w', '12w', '26w', '52w'];

/** What a page shows unless the reader chooses. */
export const defaultRange: Range = '12w';

/** The range that a URL asks for; the default for anything unknown. */
export function parseRange(text: string | null): Range {
  return ranges.find(range => range === text) ?? defaultRange;
}

/** The days of a range that ends with `today`. */
export function rangeDays(range: Range, today: Day): { from: Day; to: Day } {
  return { from: addDays(today, 1 - RANGE_WEEKS[range] * 7), to: today };
}
