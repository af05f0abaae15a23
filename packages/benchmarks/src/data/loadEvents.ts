import { EventRow } from 'backstage-plugin-adoption-health-backend/src/platform/database/tables';
import { Client } from 'pg';
import { copyInto, CopyRow } from '../database/copyInto';

/** Columns of `event` in the order in which rows are written. */
export const EVENT_COLUMNS = [
  'flush_id',
  'at_ms',
  'day',
  'person_id',
  'action_id',
  'plugin_id',
  'route_id',
  'entity_id',
  'term_id',
  'flags',
  'value',
] as const;

/** What one commit of the product holds when it is busy. */
export const EVENTS_PER_FLUSH = 2_000;

/** A row of `event` in the order of {@link EVENT_COLUMNS}. */
export function eventCells(row: EventRow, flushId: number): CopyRow {
  const { at_ms, day, person_id, action_id, plugin_id, route_id } = row;
  const { entity_id, term_id, flags, value } = row;
  return [
    ...[flushId, at_ms, day, person_id, action_id, plugin_id, route_id],
    ...[entity_id, term_id, flags, value],
  ];
}

/**
 * Writes events and their outbox rows in one transaction, as the product does
 * for a group of batches. Answers the id of the flush.
 */
export async function commitFlush(
  client: Client,
  options: { rows: readonly EventRow[]; committedMs: number },
): Promise<number> {
  const { rows, committedMs } = options;
  const days = rows.map(row => row.day);
  await client.query('BEGIN');
  const { rows: flushes } = await client.query<{ id: string }>(
    'INSERT INTO flush (committed_ms, from_day, to_day) VALUES ($1, $2, $3) RETURNING id',
    [committedMs, Math.min(...days), Math.max(...days)],
  );
  const id = Number(flushes[0].id);
  await copyInto(client, {
    table: 'event',
    columns: EVENT_COLUMNS,
    rows: rows.map(row => eventCells(row, id)),
  });
  await client.query('COMMIT');
  return id;
}

/**
 * Writes events as a row of flushes that are yet to be rolled up. `onFlush`
 * hears of each, so that what is written can be rolled up meanwhile.
 */
export async function loadEvents(
  client: Client,
  options: {
    rows: Iterable<EventRow>;
    onFlush?: (flush: { id: number; events: number }) => Promise<void>;
  },
): Promise<void> {
  let waiting: EventRow[] = [];
  const flush = async () => {
    if (waiting.length === 0) return;
    const rows = waiting;
    waiting = [];
    const id = await commitFlush(client, { rows, committedMs: Date.now() });
    await options.onFlush?.({ id, events: rows.length });
  };
  for (const row of options.rows) {
    waiting.push(row);
    if (waiting.length === EVENTS_PER_FLUSH) await flush();
  }
  await flush();
}
