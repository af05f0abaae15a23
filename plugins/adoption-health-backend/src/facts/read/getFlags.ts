import { Knex } from 'knex';
import { chooseEvents, EventChoice } from './chooseEvents';

/** The different `event.flags` of raw events: a few, however many events. */
export async function getFlags(
  knex: Knex,
  events: EventChoice,
): Promise<number[]> {
  const query = knex('event').distinct<Array<{ flags: number }>>('flags');
  chooseEvents(query, events);
  const rows = await query;
  return rows.map(row => row.flags);
}
