import { Knex } from 'knex';
import { eventFlags } from '../../platform/database/tables';
import { StoredTiming, storedTiming } from '../formulas/storedTiming';
import { chooseEvents, EventChoice } from './chooseEvents';

/** The page timings among the chosen events. */
export async function getTimingEvents(
  knex: Knex,
  choice: EventChoice,
): Promise<StoredTiming[]> {
  const query = knex('event')
    .join('dimension', 'dimension.id', 'event.action_id')
    .whereRaw('flags & ? <> 0', [eventFlags.timing])
    .select<Array<Parameters<typeof storedTiming>[0]>>(
      'day',
      'route_id',
      'plugin_id',
      'flags',
      { metric: 'dimension.value', ms: 'event.value' },
    );
  chooseEvents(query, choice);
  return (await query).map(storedTiming);
}
