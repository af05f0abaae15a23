import { DayNumber, Status } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { dialectOf } from '../../platform/database/dialect';
import { daysAhead } from '../formulas/daysAhead';
import { partitionDays } from '../formulas/partitionDays';

type RawEvents = Pick<
  Status['storage'],
  'rawEvents' | 'rawEventsEstimated' | 'partitionsAhead' | 'unpartitionedEvents'
>;

/**
 * How many raw events are kept, and how they are partitioned. On Postgres the
 * numbers come from its statistics: counting takes as long as there are
 * events.
 */
export async function getRawEvents(
  knex: Knex,
  today: DayNumber,
): Promise<RawEvents> {
  if (dialectOf(knex) === 'sqlite') {
    const [{ count }] = await knex('event').count({ count: '*' });
    return { rawEvents: Number(count), rawEventsEstimated: false };
  }
  const partitions = await partitionsOfEvent(knex);
  const sum = (some: Partition[]) =>
    some.reduce((total, { events }) => total + events, 0);
  return {
    rawEvents: sum(partitions),
    rawEventsEstimated: true,
    partitionsAhead: daysAhead(
      partitions.flatMap(({ days }) => days ?? []),
      today,
    ),
    unpartitionedEvents: sum(partitions.filter(({ days }) => !days)),
  };
}

interface Partition {
  /** Undefined for the one that holds what no other does. */
  days: ReturnType<typeof partitionDays>;
  events: number;
}

/**
 * Vacuum refreshes `reltuples` now and then and leaves -1 before the first
 * time; `n_live_tup` follows at once, and is lost with a crash.
 */
async function partitionsOfEvent(knex: Knex): Promise<Partition[]> {
  const { rows } = await knex.raw<{
    rows: Array<{ bound: string; events: string }>;
  }>(
    `SELECT
       pg_get_expr(child.relpartbound, child.oid) AS bound,
       greatest(child.reltuples, pg_stat_get_live_tuples(child.oid), 0)::bigint
         AS events
     FROM pg_inherits
     JOIN pg_class child ON child.oid = pg_inherits.inhrelid
     WHERE pg_inherits.inhparent = 'event'::regclass`,
  );
  return rows.map(({ bound, events }) => ({
    days: partitionDays(bound),
    events: Number(events),
  }));
}
