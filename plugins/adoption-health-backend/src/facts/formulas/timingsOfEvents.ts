import { eventFlags, EventRow } from '../../platform/database/tables';
import { StoredTiming } from '../read/getTimingEvents';

/**
 * The page timings among events that are not stored raw: what
 * `getTimingEvents` answers for the same events once they are.
 */
export function timingsOfEvents(
  events: EventRow[],
  metricOf: (actionId: number) => string,
): StoredTiming[] {
  return events
    .filter(event => has(event.flags, eventFlags.timing))
    .map(event => ({
      metric: metricOf(event.action_id),
      day: event.day,
      routeId: event.route_id,
      pluginId: event.plugin_id,
      navigation: has(event.flags, eventFlags.hard) ? 'hard' : 'soft',
      outcome: outcomeOf(event.flags),
      ms: event.value ?? 0,
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
