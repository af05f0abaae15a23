import { Knex } from 'knex';
import { rowSource } from '../../platform/database/rowSource';
import { Replacement, setChange } from '../formulas/setChange';
import { replaceInFacts } from './replaceInFacts';
import { replaceInGroups } from './replaceInGroups';
import { replaceInPopulation } from './replaceInPopulation';

/** What a replacement changed. */
export interface ReplacementReceipt {
  events: number;
  /** Day facts and snapshots that changed. */
  sets: number;
  attestations: number;
}

/**
 * Tables with a `person_id`, and what else their key is made of. A new table
 * about people is one row here; a test finds the ones that are not.
 */
export const personTables: Record<string, string[]> = {
  attestation: ['entity_ref', 'on_day'],
  batch: ['batch_id'],
  disowned: ['entity_ref'],
  notice: ['week_day', 'slot'],
  report: ['entity_ref'],
  snooze: ['entity_ref'],
  task_run: ['template_ref', 'started_ms'],
};

/**
 * Puts other people, or nobody, in the place of people wherever they stand,
 * except in the list of people itself. To be called in the transaction of the
 * fence of the facts and of `lockPeople`, in that order.
 */
export async function replacePeople(
  tx: Knex.Transaction,
  replacement: Replacement,
): Promise<ReplacementReceipt> {
  const change = setChange(replacement);
  const sets =
    (await replaceInFacts(tx, change)) +
    (await replaceInPopulation(tx, change)) +
    (await replaceInGroups(tx, change));
  const changed: Record<string, number> = {};
  for (const [table, key] of Object.entries(personTables)) {
    changed[table] = await replaceInTable(tx, { table, key, replacement });
  }
  return {
    sets,
    events: await replaceInEvents(tx, replacement),
    attestations: changed.attestation,
  };
}

async function replaceInEvents(
  tx: Knex.Transaction,
  replacement: Replacement,
): Promise<number> {
  const moved = [...replacement].flatMap(([from_id, to_id]) =>
    to_id === undefined ? [] : [{ from_id, to_id }],
  );
  const source = rowSource(tx, {
    columns: { from_id: 'integer', to_id: 'integer' },
    rows: moved,
  });
  if (moved.length > 0) {
    await tx.raw(
      `UPDATE event SET person_id = moved.to_id FROM (${source.sql}) AS moved WHERE event.person_id = moved.from_id`,
      source.bindings,
    );
  }
  const erased = [...replacement.keys()].filter(
    id => replacement.get(id) === undefined,
  );
  return erased.length === 0
    ? 0
    : tx('event').whereIn('person_id', erased).del();
}

/** Answers how many rows there were. */
async function replaceInTable(
  tx: Knex.Transaction,
  options: { table: string; key: string[]; replacement: Replacement },
): Promise<number> {
  const { table, key, replacement } = options;
  let rows = 0;
  for (const [from, to] of replacement) {
    if (to !== undefined) {
      rows += await tx(table)
        .where('person_id', from)
        .whereNotExists(
          tx(`${table} AS other`)
            .where('other.person_id', to)
            .whereRaw(
              key.map(() => '?? = ??').join(' AND '),
              key.flatMap(column => [`other.${column}`, `${table}.${column}`]),
            )
            .select(tx.raw('1')),
        )
        .update('person_id', to);
    }
    rows += await tx(table).where('person_id', from).del();
  }
  return rows;
}
