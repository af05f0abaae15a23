import { DayNumber, Me } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

interface StoredEvent {
  at_ms: number | string;
  value: number | null;
  action: string;
  plugin: string | null;
  route: string | null;
  entity: string | null;
}

/** Days with events that are looked at in one query. */
const DAYS_AT_ONCE = 20;

/** The newest raw events of a person, in words. */
export async function getRawEvents(
  knex: Knex,
  options: { personId: number; days: DayNumber[]; limit: number },
): Promise<Me['events']> {
  const { personId, limit } = options;
  const newestFirst = [...options.days].sort((a, b) => b - a);
  const events: StoredEvent[] = [];
  // Some days at a time: most people's newest events are of few, and the rest
  // of the partitions is not looked at.
  for (let start = 0; start < newestFirst.length; start += DAYS_AT_ONCE) {
    if (events.length >= limit) {
      break;
    }
    const days = newestFirst.slice(start, start + DAYS_AT_ONCE);
    events.push(
      ...(await knex('event')
        .leftJoin('dimension AS action', 'action.id', 'event.action_id')
        .leftJoin('dimension AS plugin', 'plugin.id', 'event.plugin_id')
        .leftJoin('dimension AS route', 'route.id', 'event.route_id')
        .leftJoin('dimension AS entity', 'entity.id', 'event.entity_id')
        .where('event.person_id', personId)
        .whereIn('event.day', days)
        .orderBy([
          { column: 'event.day', order: 'desc' },
          { column: 'event.at_ms', order: 'desc' },
        ])
        .limit(limit - events.length)
        .select<StoredEvent[]>('event.at_ms', 'event.value', {
          action: 'action.value',
          plugin: 'plugin.value',
          route: 'route.value',
          entity: 'entity.value',
        })),
    );
  }
  return events.map(event => ({
    at: new Date(Number(event.at_ms)).toISOString(),
    action: event.action,
    pluginId: event.plugin ?? undefined,
    route: event.route ?? undefined,
    entityRef: event.entity ?? undefined,
    value: event.value ?? undefined,
  }));
}

/** How many raw events a person has on each day. */
export async function countRawEvents(
  knex: Knex,
  personId: number,
): Promise<Map<DayNumber, number>> {
  const rows = await knex('event')
    .where('person_id', personId)
    .groupBy('day')
    .select<Array<{ day: DayNumber; events: number | string }>>(
      'day',
      knex.raw('count(*) AS events'),
    );
  return new Map(rows.map(row => [row.day, Number(row.events)]));
}
