import {
  eventFlags,
  LAST_SEARCH_RANK,
  SEARCH_OUTCOME_SHIFT,
  SEARCH_RANK_SHIFT,
  searchOutcomeCodes,
} from '../../platform/database/tables';
import { AcceptedEvent } from './acceptedEvent';

/** What an event is and how it ended, as the bits of `event.flags`. */
export function eventFlagsOf(event: AcceptedEvent): number {
  const { action, intentional, valueEvent, timing } = event;
  return (
    (intentional ? eventFlags.intentional : 0) +
    (intentional && action === 'click' ? eventFlags.click : 0) +
    (valueEvent ? eventFlags.valueEvent : 0) +
    (timing ? eventFlags.timing : 0) +
    (timing?.navigation === 'hard' ? eventFlags.hard : 0) +
    (timing?.outcome === 'timed-out' ? eventFlags.timedOut : 0) +
    (timing?.outcome === 'left' ? eventFlags.left : 0) +
    searchBits(event.search)
  );
}

function searchBits(search: AcceptedEvent['search']): number {
  if (!search) {
    return 0;
  }
  const rank =
    search.outcome === 'clicked'
      ? Math.min(search.rank ?? 0, LAST_SEARCH_RANK)
      : 0;
  return (
    searchOutcomeCodes[search.outcome] * 2 ** SEARCH_OUTCOME_SHIFT +
    rank * 2 ** SEARCH_RANK_SHIFT
  );
}
