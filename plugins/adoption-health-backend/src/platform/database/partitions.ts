import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { dialectOf } from './dialect';

/** A partition of `event` that holds whole days. */
export interface EventPartition {
  /** Its name, quoted and with its schema where it needs to be. */
  name: string;
  /** Its first and last day. */
  from: DayNumber;
  to: DayNumber;
}

/**
 * The partitions of `event` as the database knows them, by day, whoever made
 * them; the default partition is not among them. None on SQLite.
 */
export async function getEventPartitions(
  knex: Knex,
): Promise<EventPartition[]> {
  if (dialectOf(knex) === 'sqlite') {
    return [];
  }
  const { rows } = await knex.raw<{
    rows: Array<{ name: string; bound: string }>;
  }>(
    `SELECT inhrelid::regclass::text AS name, pg_get_expr(relpartbound, pg_class.oid) AS bound FROM pg_inherits JOIN pg_class ON pg_class.oid = inhrelid WHERE inhparent = 'event'::regclass`,
  );
  return rows
    .flatMap(({ name, bound }) => {
      const days = /^FOR VALUES FROM \('?(-?\d+)'?\) TO \('?(-?\d+)'?\)$/.exec(
        bound,
      );
      return days
        ? [{ name, from: Number(days[1]), to: Number(days[2]) - 1 }]
        : [];
    })
    .sort((a, b) => a.from - b.from);
}

/** The days of `from` to `to` that no partition of their own holds. */
export function unpartitionedDays(
  partitions: EventPartition[],
  days: { from: DayNumber; to: DayNumber },
): DayNumber[] {
  const missing: DayNumber[] = [];
  for (let day = days.from; day <= days.to; day++) {
    if (!partitions.some(one => one.from <= day && day <= one.to)) {
      missing.push(day);
    }
  }
  return missing;
}
