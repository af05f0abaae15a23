import { FixListFilter } from '../filter/fixListFilter';

/** One bar: a name, how many, of how many, and what it filters the list by. */
export interface CountRow {
  id: string;
  name: string;
  count: number;
  total?: number;
  /** Absent where the list cannot be narrowed to it. */
  change?: Partial<FixListFilter>;
  isCurrent: boolean;
}

/** Rows that a card shows unless all are asked for. */
export const SHORT_ROWS = 7;

/**
 * The rows shown, and how many more there are. One row more than the limit is
 * shown too: a button in its place would be no shorter.
 */
export function shortened<T>(
  rows: T[],
  options: { all: boolean },
): { shown: T[]; canShorten: boolean } {
  const canShorten = rows.length > SHORT_ROWS + 1;
  return {
    canShorten,
    shown: canShorten && !options.all ? rows.slice(0, SHORT_ROWS) : rows,
  };
}
