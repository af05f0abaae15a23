import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { ensurePartitions } from './ensurePartitions';

/** Events may be a week late, and a little more by clock and zone. */
const DAYS_BACK = 8;
const DAYS_AHEAD = 7;

/**
 * Gives the days that events can come in for a partition each, a week ahead.
 * To be called before the first event is taken in, and every hour.
 */
export async function keepPartitions(
  knex: Knex,
  options: { today: DayNumber },
): Promise<void> {
  const { today } = options;
  await ensurePartitions(knex, {
    from: today - DAYS_BACK,
    to: today + DAYS_AHEAD,
  });
}
