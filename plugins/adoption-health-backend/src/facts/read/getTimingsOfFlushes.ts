import { Knex } from 'knex';
import { eventFlags } from '../../platform/database/tables';

/** One page timing as it was stored. */
export interface StoredTiming {
  metric: string;
  day: number;
  routeId: number;
  pluginId: number;
  navigation: 'hard' | 'soft';
  outcome: 'ready' | 'timed-out' | 'left';
  ms: number;
}

/** The page timings of the given flushes. */
export async function getTimingsOfFlushes(
  knex: Knex,
  flushIds: string[],
): Promise<StoredTiming[]> {
  const rows = await knex('event')
    .join('dimension', 'dimension.id', 'event.action_id')
    .whereIn('flush_id', flushIds)
    .whereRaw('flags & ? <> 0', [eventFlags.timing])
    .select<
      Array<{
        metric: string;
        day: number;
        route_id: number;
        plugin_id: number;
        flags: number;
        ms: number;
      }>
    >('day', 'route_id', 'plugin_id', 'flags', {
      metric: 'dimension.value',
      ms: 'event.value',
    });
  return rows.map(row => ({
    metric: row.metric,
    day: row.day,
    routeId: row.route_id,
    pluginId: row.plugin_id,
    navigation: has(row.flags, eventFlags.hard) ? 'hard' : 'soft',
    outcome: outcomeOf(row.flags),
    ms: row.ms,
  }));
}

function outcomeOf(flags: number): StoredTiming['outcome'] {
  if (has(flags, eventFlags.timedOut)) {
    return 'timed-out';
  }
  return has(flags, eventFlags.left) ? 'left' : 'ready';
}

function has(flags: number, bit: number): boolean {
  // eslint-disable-next-line no-bitwise
  return (flags & bit) !== 0;
}
