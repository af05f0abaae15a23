import { eventFlags, EventRow, hasFlag } from '../../platform/database/tables';
import { StoredTiming, storedTiming } from './storedTiming';

/**
 * The page timings among events that are not stored raw: what
 * `getTimingEvents` answers for the same events once they are.
 */
export function timingsOfEvents(
  events: EventRow[],
  metricOf: (actionId: number) => string,
): StoredTiming[] {
  return events
    .filter(event => hasFlag(event.flags, eventFlags.timing))
    .map(event =>
      storedTiming({
        ...event,
        metric: metricOf(event.action_id),
        ms: event.value ?? 0,
      }),
    );
}
