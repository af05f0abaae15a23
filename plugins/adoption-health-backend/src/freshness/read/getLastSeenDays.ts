import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { OwnerRow } from '../tables';

/** When owners were last in the catalog, by their full refs. */
export async function getLastSeenDays(
  knex: Knex,
): Promise<Map<string, DayNumber>> {
  const rows = await knex<OwnerRow>('owner')
    .whereNotNull('last_seen_day')
    .select('ref', 'last_seen_day');
  return new Map(
    rows.flatMap(({ ref, last_seen_day }) =>
      last_seen_day === null ? [] : [[ref, last_seen_day]],
    ),
  );
}
