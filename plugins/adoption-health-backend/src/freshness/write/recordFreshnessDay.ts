import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { FreshnessDayRow } from '../tables';

/**
 * Records how fresh the catalog is on a day, in place of what an earlier sweep
 * of that day recorded. A day that is over is never written again: then nothing
 * happens.
 */
export async function recordFreshnessDay(
  tx: Knex.Transaction,
  sweep: { day: DayNumber },
): Promise<void> {
  const { day } = sweep;
  const later = await tx<FreshnessDayRow>('freshness_day')
    .where('day', '>', day)
    .first('day');
  if (later) {
    return;
  }
  await tx('freshness_day').where({ day }).del();
  await tx('finding_day').where({ day }).del();
  await tx.raw(
    `INSERT INTO freshness_day (day, kind, owner_ref, state, entities)
     SELECT CAST(? AS integer), kind, coalesce(owner_ref, ''), state, count(*)
     FROM entity GROUP BY kind, coalesce(owner_ref, ''), state`,
    [day],
  );
  await tx.raw(
    `INSERT INTO finding_day (day, rule, severity, entities)
     SELECT CAST(? AS integer), rule, severity, count(*)
     FROM finding WHERE NOT attested GROUP BY rule, severity`,
    [day],
  );
}
