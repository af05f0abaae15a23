import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/** Tables whose rows say what happened, not how it came to be stored. */
export const tables = [
  'person',
  'person_alias',
  'erasure',
  'dimension',
  'event',
  'batch',
  'fact_day',
  'usage_count',
  'usage_people',
  'timing_day',
  'population_day',
  'group_members',
  'coverage_slot',
  'drop_day',
  'imported_line',
  'uptime_check',
  'task_run',
  'attestation',
  'entity_history',
] as const;

type Dump = Record<(typeof tables)[number], string[]>;

/** Every row of every table, as text, in an order of its own. */
export async function dumpTables(knex: Knex): Promise<Dump> {
  const dump: Partial<Dump> = {};
  for (const table of tables) {
    const rows = await knex(table).select('*');
    dump[table] = rows.map(row => JSON.stringify(row)).sort();
  }
  return Object.fromEntries(
    tables.map(table => [table, dump[table] ?? []]),
  ) as Dump;
}

/**
 * What is known, in words instead of ids, so that two databases can be
 * compared: facts by person and value, populations as they read.
 */
export async function knowledge(knex: Knex): Promise<Record<string, string[]>> {
  const people = new Map<number, string>(
    (await knex('person').select('id', 'pseudonym')).map(row => [
      row.id,
      row.pseudonym,
    ]),
  );
  const dimensions = new Map<number, string>(
    (await knex('dimension').select('id', 'kind', 'value')).map(row => [
      row.id,
      `${row.kind}:${row.value}`,
    ]),
  );
  const nameOf = (id: number | null) =>
    id === null ? undefined : (dimensions.get(id) ?? id);
  const namesIn = (set: Buffer | null) =>
    set && [...PeopleSet.decode(set)].map(id => people.get(id)).sort();
  const text = (row: Record<string, unknown>) =>
    JSON.stringify(
      Object.entries(row)
        .filter(([column]) => !['flush_id', 'revision', 'id'].includes(column))
        .map(([column, value]) => {
          if (column === 'person_id') {
            return [column, people.get(Number(value))];
          }
          if (column === 'people') {
            return [column, namesIn(value as Buffer | null)];
          }
          if (column === 'dimension_id' || /_id$/.test(column)) {
            return [column, nameOf(value as number | null)];
          }
          if (column === 'sketch') {
            return [column, (value as Buffer).toString('hex')];
          }
          return [column, typeof value === 'number' ? String(value) : value];
        }),
    );
  const found: Record<string, string[]> = {};
  for (const table of tables) {
    if (table === 'imported_line' || table === 'batch') {
      found[table] = [];
    } else {
      found[table] = (await knex(table).select('*')).map(text).sort();
    }
  }
  return found;
}
