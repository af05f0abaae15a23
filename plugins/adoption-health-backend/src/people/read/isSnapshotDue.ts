import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** People join and leave during a day, so its snapshot is taken again. */
const RETAKE_MS = 5 * 60_000;
/** Less than a minute, since one that is looked for each minute shall be due. */
const RETAKE_WHILE_LOADING_MS = 30_000;

/** Whether a day has no snapshot of the population yet, or an old one. */
export async function isSnapshotDue(
  knex: Knex,
  options: {
    day: DayNumber;
    nowMs: number;
    /** The catalog may still be filling up. */
    isLoading: boolean;
  },
): Promise<boolean> {
  const { nowMs, isLoading } = options;
  const retakeMs = isLoading ? RETAKE_WHILE_LOADING_MS : RETAKE_MS;
  const snapshot = await knex('population_day')
    .where('day', options.day)
    .first<{ taken_ms: number | string } | undefined>('taken_ms');
  return (
    snapshot === undefined || nowMs - Number(snapshot.taken_ms) >= retakeMs
  );
}
