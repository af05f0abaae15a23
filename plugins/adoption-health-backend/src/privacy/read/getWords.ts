import { dayOf, Me } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

const tables = {
  report: 'wrong',
  snooze: 'later',
  disowned: 'not-mine',
} as const satisfies Record<string, Me['words'][number]['said']>;

/** What a person said of entities besides vouching for them, newest first. */
export async function getWords(
  knex: Knex,
  personId: number,
): Promise<Me['words']> {
  const found: Array<{ word: Me['words'][number]; day: number }> = [];
  for (const [table, said] of Object.entries(tables)) {
    const rows = await knex(table)
      .where('person_id', personId)
      .orderBy('entity_ref')
      .select<Array<{ entity_ref: string; on_day: number }>>(
        'entity_ref',
        'on_day',
      );
    found.push(
      ...rows.map(({ entity_ref, on_day }) => ({
        word: { said, entityRef: entity_ref, day: dayOf(on_day) },
        day: on_day,
      })),
    );
  }
  return found.sort((a, b) => b.day - a.day).map(({ word }) => word);
}
