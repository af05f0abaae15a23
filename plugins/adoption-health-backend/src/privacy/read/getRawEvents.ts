import { DayNumber, Me } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { dialectOf } from '../../platform/database/dialect';

interface StoredEvent {
  day: DayNumber;
  events_of_day: number | string;
  place: number | string;
  at_ms: number | string;
  value: number | null;
  action: string;
  plugin: string | null;
  route: string | null;
  entity: string | null;
}

/** What there is of a person's raw events. */
export interface RawEvents {
  /** How many on each day that has some. */
  counts: Map<DayNumber, number>;
  /** The newest, in words, newest first. */
  newest: Me['events'];
}

/** The raw events of a person. */
export async function getRawEvents(
  knex: Knex,
  wanted: { personId: number; limit: number },
): Promise<RawEvents> {
  if (dialectOf(knex) === 'sqlite') {
    return readEvents(knex, wanted);
  }
  return knex.transaction(
    async tx => {
      // Postgres guesses that a filter of people helps little where they are
      // in no order, and would rather read all; and then with some processes,
      // whose start takes longer than all of this.
      await tx.raw(
        'SET LOCAL enable_seqscan = off; SET LOCAL max_parallel_workers_per_gather = 0',
      );
      return readEvents(tx, wanted);
    },
    { readOnly: true },
  );
}

/** Looks through the days once, for the counts as for the newest. */
async function readEvents(
  knex: Knex,
  { personId, limit }: { personId: number; limit: number },
): Promise<RawEvents> {
  const newestOfDay = 'PARTITION BY day ORDER BY at_ms DESC';
  const rows = await knex
    .from(
      knex('event')
        .where('person_id', personId)
        .select(
          '*',
          knex.raw('count(*) OVER (PARTITION BY day) AS events_of_day'),
          knex.raw(
            'row_number() OVER (ORDER BY day DESC, at_ms DESC) AS place',
          ),
          knex.raw(`row_number() OVER (${newestOfDay}) AS place_of_day`),
        )
        .as('mine'),
    )
    .leftJoin('dimension AS action', 'action.id', 'mine.action_id')
    .leftJoin('dimension AS plugin', 'plugin.id', 'mine.plugin_id')
    .leftJoin('dimension AS route', 'route.id', 'mine.route_id')
    .leftJoin('dimension AS entity', 'entity.id', 'mine.entity_id')
    .where('place', '<=', limit)
    .orWhere('place_of_day', 1)
    .orderBy('place')
    .select<StoredEvent[]>('day', 'events_of_day', 'place', 'at_ms', {
      value: 'mine.value',
      action: 'action.value',
      plugin: 'plugin.value',
      route: 'route.value',
      entity: 'entity.value',
    });
  return {
    counts: new Map(rows.map(row => [row.day, Number(row.events_of_day)])),
    newest: rows.filter(row => Number(row.place) <= limit).map(inWords),
  };
}

function inWords(event: StoredEvent): Me['events'][number] {
  return {
    at: new Date(Number(event.at_ms)).toISOString(),
    action: event.action,
    pluginId: event.plugin ?? undefined,
    route: event.route ?? undefined,
    entityRef: event.entity ?? undefined,
    value: event.value ?? undefined,
  };
}
