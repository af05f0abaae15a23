import { Knex } from 'knex';
import { rowSource } from '../../platform/database/rowSource';
import { EventRow } from '../../platform/database/tables';

const COLUMNS = {
  at_ms: 'bigint',
  day: 'integer',
  person_id: 'integer',
  action_id: 'integer',
  plugin_id: 'integer',
  route_id: 'integer',
  entity_id: 'integer',
  term_id: 'integer',
  flags: 'smallint',
  value: 'double precision',
} as const;

/** Inserts events with their outbox row, which hands them to the rollup. */
export async function insertEvents(
  tx: Knex.Transaction,
  options: { rows: EventRow[]; committedMs: number },
): Promise<void> {
  const { rows, committedMs } = options;
  if (rows.length === 0) {
    return;
  }
  const days = rows.map(row => row.day);
  const [flush] = await tx('flush')
    .insert({
      committed_ms: committedMs,
      from_day: days.reduce((one, other) => Math.min(one, other)),
      to_day: days.reduce((one, other) => Math.max(one, other)),
    })
    .returning<Array<{ id: number | string }>>('id');
  await insertRows(tx, { rows, flushId: String(flush.id) });
}

/** No flush has this id: its events were in the facts when they came. */
const COUNTED_FLUSH = '0';

/** Inserts events that are in the day facts already, such as a take-out's. */
export async function insertCountedEvents(
  tx: Knex.Transaction,
  rows: EventRow[],
): Promise<void> {
  await insertRows(tx, { rows, flushId: COUNTED_FLUSH });
}

async function insertRows(
  tx: Knex.Transaction,
  options: { rows: EventRow[]; flushId: string },
): Promise<void> {
  const source = rowSource(tx, {
    columns: COLUMNS,
    rows: options.rows.map(row => ({ ...row })),
  });
  const columns = Object.keys(COLUMNS).join(', ');
  await tx.raw(
    `INSERT INTO event (flush_id, ${columns}) SELECT ?, ${columns} FROM (${source.sql}) AS arrived`,
    [options.flushId, ...source.bindings],
  );
}
