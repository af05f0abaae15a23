import { UseCaseCoverage } from 'backstage-plugin-adoption-health-common';
import { Words } from '../../shared';

/** From this share of the eligible people on. Source: metrics.md 2. */
export const IN_USE = 0.1;

const MOST_NAMED = 2;

/** How many of the use cases are in use, and which are not. */
export function coverageTitle(
  { rows }: UseCaseCoverage,
  { t, format }: Words,
): string {
  const missing = rows.filter(row => !isInUse(row));
  const counts = {
    n: format.count(rows.length),
    covered: format.count(rows.length - missing.length),
  };
  if (missing.length === 0) {
    return t('adoption.useCases.all', counts);
  }
  if (
    missing.length > MOST_NAMED ||
    missing.some(({ coverage }) => coverage.status === 'suppressed')
  ) {
    return t('adoption.useCases.someMany', counts);
  }
  return t('adoption.useCases.some', {
    ...counts,
    count: missing.length,
    missing: format.list(missing.map(({ title }) => title)),
  });
}

/** True for a use case that is known to be in use. */
export function isInUse({ coverage }: UseCaseCoverage['rows'][number]) {
  return coverage.status === 'ok' && coverage.value >= IN_USE;
}
