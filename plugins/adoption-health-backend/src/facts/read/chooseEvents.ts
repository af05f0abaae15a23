import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/**
 * Which raw events to read: those of some commits, or those of a day as far
 * as they are in the facts, so without what still waits in the outbox.
 */
export type EventChoice =
  | { flushIds: string[]; days: { from: DayNumber; to: DayNumber } }
  | { day: DayNumber };

/**
 * Narrows a query of `event`. The days of the commits are named as well, so
 * that only the partitions that hold them are looked at.
 */
export function chooseEvents(
  query: Knex.QueryBuilder,
  choice: EventChoice,
): void {
  if ('day' in choice) {
    query
      .where('event.day', choice.day)
      .whereRaw('event.flush_id NOT IN (SELECT id FROM flush)');
  } else {
    query
      .whereIn('flush_id', choice.flushIds)
      .whereBetween('event.day', [choice.days.from, choice.days.to]);
  }
}
