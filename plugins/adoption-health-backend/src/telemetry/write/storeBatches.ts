import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { dialectOf } from '../../platform/database/dialect';
import { rowSource } from '../../platform/database/rowSource';
import { EventRow } from '../../platform/database/tables';
import { UnknownPersonError } from '../../people/write/lockPeople';
import { Drop } from '../formulas/drop';
import { addDrops } from './addDrops';
import { insertEvents } from './insertEvents';

/** A batch ready to be stored, everything in it as ids. */
export interface StorableBatch {
  personId: number;
  batchId: string;
  rows: EventRow[];
  drops: Drop[];
}

export { UnknownPersonError };

/**
 * Stores batches with one commit: batch ids, events, what was given up and the
 * outbox row, or nothing. Answers, in the order of `batches`, how many events
 * of each are new; a batch that its person sent before, now or earlier, is a
 * repeat and adds none, nor does anything from before a person's erasure.
 * Throws UnknownPersonError where a person was erased meanwhile.
 */
export async function storeBatches(
  knex: Knex,
  options: {
    batches: StorableBatch[];
    receivedMs: number;
    today: DayNumber;
  },
): Promise<number[]> {
  const { batches, receivedMs, today } = options;
  return knex.transaction(async tx => {
    const erasedMs = await erasedUntil(tx, batches);
    const unseen = await rememberBatches(tx, options);
    const isNew = batches.map(batch => unseen.delete(keyOf(batch)));
    const rows = batches.map((batch, i) =>
      isNew[i]
        ? batch.rows.filter(
            row => row.at_ms > (erasedMs.get(batch.personId) ?? 0),
          )
        : [],
    );
    await insertEvents(tx, { rows: rows.flat(), committedMs: receivedMs });
    await addDrops(tx, {
      day: today,
      drops: batches.flatMap((batch, i) => (isNew[i] ? batch.drops : [])),
    });
    return rows.map(one => one.length);
  });
}

function keyOf(batch: { personId: number; batchId: string }): string {
  return `${batch.personId} ${batch.batchId}`;
}

/**
 * Until when each person's past was erased, for those it was. The people
 * cannot be erased before this transaction ends.
 */
async function erasedUntil(
  tx: Knex.Transaction,
  batches: StorableBatch[],
): Promise<Map<number, number>> {
  const ids = new Set(batches.map(batch => batch.personId));
  const query = tx('person')
    .whereIn('id', [...ids])
    .orderBy('id')
    .select<Array<{ id: number; erased_ms: number | string | null }>>(
      'id',
      tx.raw(
        '(SELECT erased_ms FROM erasure WHERE erasure.pseudonym = person.pseudonym) AS erased_ms',
      ),
    );
  const people = await (dialectOf(tx) === 'postgres'
    ? query.forKeyShare()
    : query);
  if (people.length < ids.size) {
    throw new UnknownPersonError('A person was erased meanwhile');
  }
  return new Map(
    people.flatMap(({ id, erased_ms: ms }) =>
      ms === null ? [] : [[id, Number(ms)] as const],
    ),
  );
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

function rowsOf<Row>(result: Row[] | { rows: Row[] }): Row[] {
  return Array.isArray(result) ? result : result.rows;
}
