import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { rowSource } from '../../platform/database/rowSource';

/**
 * Writes down in plain text the terms of `recent` that at least `minimum`
 * people have searched for. Source: metrics.md 2, search health.
 */
export async function revealTerms(
  knex: Knex,
  options: { recent: ReadonlyMap<number, string>; minimum: number },
): Promise<void> {
  const { recent, minimum } = options;
  const hidden = await hiddenAmong(knex, [...recent.keys()]);
  if (hidden.length === 0) {
    return;
  }
  const ids = idSource(knex, hidden);
  const rows = await knex('usage_people')
    .where({ kind: 'term' })
    .whereRaw(`dimension_id IN (${ids.sql})`, ids.bindings)
    .select<Array<{ dimension_id: number; people: Buffer }>>(
      'dimension_id',
      'people',
    );
  const searchers = new Map<number, PeopleSet>();
  for (const row of rows) {
    const before = searchers.get(row.dimension_id) ?? PeopleSet.empty;
    const people = PeopleSet.decode(row.people);
    searchers.set(row.dimension_id, PeopleSet.union([before, people]));
  }
  for (const [id, people] of searchers) {
    if (people.size >= minimum) {
      await knex('dimension')
        .where({ id })
        .update({ label: recent.get(id), reportable: true });
    }
  }
}

function hiddenAmong(knex: Knex, recent: number[]): Promise<number[]> {
  const ids = idSource(knex, recent);
  return knex('dimension')
    .where({ kind: 'term' })
    .whereNull('label')
    .whereRaw(`id IN (${ids.sql})`, ids.bindings)
    .pluck<number[]>('id');
}

function idSource(knex: Knex, ids: number[]) {
  return rowSource(knex, {
    columns: { id: 'integer' },
    rows: ids.map(id => ({ id })),
  });
}
