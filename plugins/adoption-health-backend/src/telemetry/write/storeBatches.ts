import { Knex } from 'knex';
import { rowSource } from '../../platform/database/rowSource';
import { EventRow } from '../../platform/database/tables';

/** A batch ready to be stored, everything in it as ids. */
export interface StorableBatch {
  personId: number;
  batchId: string;
  rows: EventRow[];
}

/**
 * Stores batches with one commit: batch ids, events and the outbox row, or
 * nothing. Answers, in the order of `batches`, whether each was new; one that
 * its person sent before, now or earlier, is a repeat and adds nothing.
 */
export async function storeBatches(
  knex: Knex,
  options: { batches: StorableBatch[]; receivedMs: number },
): Promise<boolean[]> {
  const { batches, receivedMs } = options;
  return knex.transaction(async tx => {
    const unseen = await rememberBatches(tx, options);
    const isNew = batches.map(batch => unseen.delete(keyOf(batch)));
    const rows = batches.flatMap((batch, i) => (isNew[i] ? batch.rows : []));
    if (rows.length > 0) {
      const [flush] = await tx('flush')
        .insert({ committed_ms: receivedMs })
        .returning<Array<{ id: number | string }>>('id');
      await insertEvents(tx, { rows, flushId: String(flush.id) });
    }
    return isNew;
  });
}

function keyOf(batch: { personId: number; batchId: string }): string {
  return `${batch.personId} ${batch.batchId}`;
}

async function rememberBatches(
  tx: Knex.Transaction,
  options: { batches: StorableBatch[]; receivedMs: number },
): Promise<Set<string>> {
  // In one order everywhere, so that two flushes cannot lock each other out.
  const keys = new Map(
    options.batches.map(batch => [keyOf(batch), batch] as const),
  );
  const source = rowSource(tx, {
    columns: { person_id: 'integer', batch_id: 'uuid', received_ms: 'bigint' },
    rows: [...keys.keys()].sort().flatMap(key => {
      const batch = keys.get(key);
      return batch
        ? {
            person_id: batch.personId,
            batch_id: batch.batchId,
            received_ms: options.receivedMs,
          }
        : [];
    }),
  });
  const stored = await tx
    .raw(
      `INSERT INTO batch (person_id, batch_id, received_ms) SELECT person_id, batch_id, received_ms FROM (${source.sql}) AS arrived WHERE true ON CONFLICT DO NOTHING RETURNING person_id, batch_id`,
      source.bindings,
    )
    .then(rowsOf<{ person_id: number; batch_id: string }>);
  return new Set(
    stored.map(row =>
      keyOf({ personId: row.person_id, batchId: row.batch_id }),
    ),
  );
}

async function insertEvents(
  tx: Knex.Transaction,
  options: { rows: EventRow[]; flushId: string },
): Promise<void> {
  const source = rowSource(tx, {
    columns: {
      at_ms: 'bigint',
      day: 'integer',
      person_id: 'integer',
      action_id: 'integer',
      plugin_id: 'integer',
      route_id: 'integer',
      entity_id: 'integer',
      flags: 'smallint',
      value: 'double precision',
    },
    rows: options.rows.map(row => ({ ...row })),
  });
  const columns =
    'at_ms, day, person_id, action_id, plugin_id, route_id, entity_id, flags, value';
  await tx.raw(
    `INSERT INTO event (flush_id, ${columns}) SELECT ?, ${columns} FROM (${source.sql}) AS arrived`,
    [options.flushId, ...source.bindings],
  );
}

function rowsOf<Row>(result: Row[] | { rows: Row[] }): Row[] {
  return Array.isArray(result) ? result : result.rows;
}
