import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** People join and leave during a day, so its snapshot is taken again. */
const RETAKE_MS = 5 * 60_000;

/** Whether a day has no snapshot of the population yet, or an old one. */
export async function isSnapshotDue(
  knex: Knex,
  options: { day: DayNumber; nowMs: number },
): Promise<boolean> {
  const snapshot = await knex('population_day')
    .where('day', options.day)
    .first<{ taken_ms: number | string } | undefined>('taken_ms');
  return (
    snapshot === undefined ||
    options.nowMs - Number(snapshot.taken_ms) >= RETAKE_MS
  );
}
