/**
 * The rows to show of a long list. A list that is only one row too long is
 * shown whole: the button would take its place.
 */
export function shortened<Row>(
  rows: readonly Row[],
  options: { all: boolean; limit: number },
): { shown: readonly Row[]; canShorten: boolean } {
  const canShorten = rows.length > options.limit + 1;
  return {
    canShorten,
    shown: canShorten && !options.all ? rows.slice(0, options.limit) : rows,
  };
}
