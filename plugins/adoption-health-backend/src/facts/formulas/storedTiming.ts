import { eventFlags, hasFlag } from '../../platform/database/tables';

/** One page timing, as an event holds it. */
export interface StoredTiming {
  metric: string;
  day: number;
  routeId: number;
  pluginId: number;
  navigation: 'hard' | 'soft';
  outcome: 'ready' | 'timed-out' | 'left';
  ms: number;
}

/** The page timing that an event with these columns is. */
export function storedTiming(event: {
  metric: string;
  day: number;
  route_id: number;
  plugin_id: number;
  flags: number;
  ms: number;
}): StoredTiming {
  return {
    metric: event.metric,
    day: event.day,
    routeId: event.route_id,
    pluginId: event.plugin_id,
    navigation: hasFlag(event.flags, eventFlags.hard) ? 'hard' : 'soft',
    outcome: outcomeOf(event.flags),
    ms: event.ms,
  };
}

function outcomeOf(flags: number): StoredTiming['outcome'] {
  if (hasFlag(flags, eventFlags.timedOut)) {
    return 'timed-out';
  }
  return hasFlag(flags, eventFlags.left) ? 'left' : 'ready';
}
