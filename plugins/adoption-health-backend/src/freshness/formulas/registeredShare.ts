import { DayNumber, Value } from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../platform/okValue';

/** After so many days a count says little about the catalog of today. */
const COUNTS_DAYS = 30;

/** How many repositories there were on a day. */
export interface InventoryCount {
  day: DayNumber;
  repositories: number;
  /** Of these, with a descriptor in the catalog. */
  registered: number;
}

/**
 * The share of repositories that the catalog knows, as of its day.
 * Source: metrics.md 3, "Registered share".
 *
 * @param count - the last one; undefined before the first
 */
export function registeredShare(
  count: InventoryCount | undefined,
  today: DayNumber,
): Value {
  const isPresent = count && today - count.day <= COUNTS_DAYS;
  const day = isPresent ? count.day : today;
  const window = { from: day, to: day, complete: true };
  if (!isPresent || count.repositories === 0) {
    const reason = isPresent ? 'nothing-to-count' : 'no-inventory';
    return absentValue('registeredShare', {
      ...{ status: 'no-data', reason, window },
    });
  }
  const { registered, repositories } = count;
  return okValue('registeredShare', {
    value: registered / repositories,
    n: registered,
    denominator: repositories,
    window,
    coverage: 1,
  });
}
