import { Knex } from 'knex';
import { eventFlags } from '../../platform/database/tables';
import { chooseEvents, EventChoice } from './chooseEvents';

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

/** The page timings among the chosen events. */
export async function getTimingEvents(
  knex: Knex,
  choice: EventChoice,
): Promise<StoredTiming[]> {
  const query = knex('event')
    .join('dimension', 'dimension.id', 'event.action_id')
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
  chooseEvents(query, choice);
  const rows = await query;
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
