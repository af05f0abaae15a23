import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { SetChange } from '../formulas/setChange';

const ROWS_AT_A_TIME = 500;

/**
 * Changes the sets of eligible people, and the counts of the days that rest on
 * the day before. Answers how many sets changed.
 */
export async function replaceInPopulation(
  tx: Knex.Transaction,
  change: SetChange,
): Promise<number> {
  let sets = 0;
  let after = -2_147_483_648;
  let current: { people: PeopleSet; changed: boolean } | undefined;
  for (;;) {
    const rows = await tx('population_day')
      .where('day', '>', after)
      .orderBy('day')
      .limit(ROWS_AT_A_TIME)
      .select<Array<{ day: number; people: Buffer | null }>>('day', 'people');
    for (const row of rows) {
      if (row.people) {
        const before = PeopleSet.decode(row.people);
        const people = change(before);
        current = { people: people ?? before, changed: people !== undefined };
        sets += current.changed ? 1 : 0;
      }
      if (current?.changed) {
        await tx('population_day')
          .where('day', row.day)
          .update({
            people_count: current.people.size,
            ...(row.people ? { people: current.people.encode() } : {}),
          });
      }
    }
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_AT_A_TIME) {
      return sets;
    }
    after = last.day;
  }
}
