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
  const ids = rowSource(knex, {
    columns: { id: 'integer' },
    rows: [...recent.keys()].map(id => ({ id })),
  });
  const hidden = await knex('dimension')
    .where({ kind: 'term' })
    .whereNull('label')
    .whereRaw(`id IN (${ids.sql})`, ids.bindings)
    .pluck<number[]>('id');
  for (const id of hidden) {
    const sets = await knex('usage_people')
      .where({ kind: 'term', dimension_id: id })
      .pluck<Buffer[]>('people');
    const people = PeopleSet.union(sets.map(set => PeopleSet.decode(set)));
    if (people.size >= minimum) {
      await knex('dimension')
        .where({ id })
        .update({ label: recent.get(id), reportable: true });
    }
  }
}
