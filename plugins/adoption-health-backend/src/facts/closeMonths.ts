import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Database } from '../platform/database/Database';
import { getMonthsToClose } from './read/getMonthsToClose';
import { closeMonth } from './write/closeMonth';

/** Sums up the months that are due, or until told to stop. */
export async function closeMonths(
  knex: Database,
  options: { today: DayNumber; signal?: AbortSignal },
): Promise<void> {
  const { today, signal } = options;
  for (const month of await getMonthsToClose(knex, { today })) {
    if (signal?.aborted) {
      return;
    }
    await closeMonth(knex, month);
  }
}
