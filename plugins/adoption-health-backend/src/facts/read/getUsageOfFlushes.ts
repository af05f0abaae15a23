import { Knex } from 'knex';
import { eventFlags } from '../../platform/database/tables';
import { NO_DIMENSION, usageKinds } from '../usageKinds';

/** Events of one person, by what they are counted by. */
export interface UsageRow {
  day: number;
  dimensionId: number;
  personId: number;
  events: number;
}

interface StoredRow {
  day: number;
  dimension_id: number | string;
  person_id: number;
  events: number | string;
}

/**
 * Intentional events of the given flushes, summed by the database. Rows come
 * in key order, so that concurrent writers lock in one order.
 */
export async function getUsageOfFlushes(
  knex: Knex,
  options: {
    flushIds: string[];
    column: (typeof usageKinds)[number]['column'];
  },
): Promise<UsageRow[]> {
  const { flushIds, column } = options;
  const query = knex('event')
    .whereIn('flush_id', flushIds)
    .whereRaw('flags & ? <> 0', [eventFlags.intentional])
    .groupBy('day', 'person_id')
    .orderBy('day')
    .select<StoredRow[]>(
      'day',
      'person_id',
      column
        ? knex.raw('?? AS dimension_id', [column])
        : knex.raw('? AS dimension_id', [NO_DIMENSION]),
      knex.raw('count(*) AS events'),
    );
  if (column) {
    query.groupBy(column).orderBy(column).where(column, '<>', NO_DIMENSION);
  }
  const rows = await query;
  return rows.map(row => ({
    day: row.day,
    dimensionId: Number(row.dimension_id),
    personId: row.person_id,
    events: Number(row.events),
  }));
}
