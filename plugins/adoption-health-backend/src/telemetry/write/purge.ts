import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { withStepDeadline } from '../../platform/database/guardDeadline';
import { purgeEvents } from './purgeEvents';
import { purgeRecords } from './purgeRecords';

const STEP_MS = 5 * 60_000;

/**
 * Deletes what has been kept long enough: raw events of more than
 * `retentionDays` ago, and records that are of use for a time only.
 */
export async function purge(
  knex: Knex,
  options: {
    retentionDays: number;
    today: DayNumber;
    nowMs: number;
    signal?: AbortSignal;
  },
): Promise<void> {
  const { retentionDays, today, nowMs, signal } = options;
  await withStepDeadline(STEP_MS, async () => {
    await purgeEvents(knex, { before: today - retentionDays, signal });
    await purgeRecords(knex, { today, nowMs, signal });
  });
}
