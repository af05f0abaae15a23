import { Knex } from 'knex';
import { eventFlags, EventRow } from '../platform/database/tables';
import { insertEvents } from '../telemetry/write/insertEvents';

/** A raw event: somebody looked at a page on day 20,000. */
export function storedEvent(overrides: Partial<EventRow> = {}): EventRow {
  return {
    at_ms: 20_000 * 86_400_000,
    day: 20_000,
    person_id: 1,
    action_id: 1,
    plugin_id: 2,
    route_id: 3,
    entity_id: undefined,
    term_id: undefined,
    flags: eventFlags.intentional,
    value: undefined,
    ...overrides,
  };
}

/** A raw page timing of day 20,000. */
export function storedTiming(overrides: Partial<EventRow> = {}): EventRow {
  return storedEvent({ flags: eventFlags.timing, value: 1_000, ...overrides });
}

/** Stores events with one commit, as ingest does. */
export async function storeEvents(
  knex: Knex,
  ...rows: EventRow[]
): Promise<void> {
  await knex.transaction(tx => insertEvents(tx, { rows, committedMs: 0 }));
}
