import { Knex } from 'knex';
import { holdPeople } from '../../people/write/lockPeople';
import { registerPeople } from '../../people/write/registerPeople';
import { among } from '../../platform/database/among';
import { rowSource } from '../../platform/database/rowSource';
import { TaskRun } from '../TaskRun';

const COLUMNS = {
  template_ref: 'text',
  person_id: 'integer',
  started_ms: 'bigint',
  ended_ms: 'bigint',
  status: 'text',
  entity_ref: 'text',
} as const;

/**
 * Stores runs with one commit; one that is there already is replaced. What a
 * person did before they were erased does not come back. Nobody is erased
 * meanwhile.
 */
export async function storeTaskRuns(
  knex: Knex,
  runs: readonly TaskRun[],
): Promise<void> {
  if (runs.length === 0) {
    return;
  }
  await knex.transaction(async tx => {
    await holdPeople(tx);
    const erasedMs = await getErasures(tx, runs);
    const stored = runs.filter(
      run => run.startedMs > (erasedMs.get(run.pseudonym) ?? -1),
    );
    const people = await registerPeople(
      tx,
      stored.map(run => run.pseudonym),
    );
    const rows = stored.flatMap(run => {
      const personId = people.get(run.pseudonym);
      return personId === undefined ? [] : rowOf(run, personId);
    });
    await putRows(tx, rows);
  });
}

function rowOf(run: TaskRun, personId: number) {
  return {
    template_ref: run.templateRef,
    person_id: personId,
    started_ms: run.startedMs,
    ended_ms: run.endedMs,
    status: run.status,
    entity_ref: run.entityRef,
  };
}

async function putRows(
  tx: Knex.Transaction,
  rows: Array<ReturnType<typeof rowOf>>,
): Promise<void> {
  // Of two of one key the last one stands, as in a statement it may not.
  const byKey = new Map(
    rows.map(row => [
      [row.template_ref, row.person_id, row.started_ms].join(' '),
      row,
    ]),
  );
  if (byKey.size === 0) {
    return;
  }
  const source = rowSource(tx, { columns: COLUMNS, rows: [...byKey.values()] });
  const names = Object.keys(COLUMNS).join(', ');
  await tx.raw(
    `INSERT INTO task_run (${names}) SELECT ${names} FROM (${source.sql}) AS arrived WHERE true
     ON CONFLICT (template_ref, person_id, started_ms) DO UPDATE SET
       ended_ms = excluded.ended_ms, status = excluded.status,
       entity_ref = excluded.entity_ref`,
    source.bindings,
  );
}

async function getErasures(
  tx: Knex.Transaction,
  runs: readonly TaskRun[],
): Promise<Map<string, number>> {
  const pseudonyms = runs.map(({ pseudonym }) => pseudonym);
  const rows = await tx('erasure')
    .where(among(tx, 'pseudonym', pseudonyms))
    .select<Array<{ pseudonym: string; erased_ms: number | string }>>(
      'pseudonym',
      'erased_ms',
    );
  return new Map(rows.map(row => [row.pseudonym, Number(row.erased_ms)]));
}
