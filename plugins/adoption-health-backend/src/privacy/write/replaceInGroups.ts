import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { SetChange } from '../formulas/setChange';

/** Changes the members of groups. Answers how many sets changed. */
export async function replaceInGroups(
  tx: Knex.Transaction,
  change: SetChange,
): Promise<number> {
  const groups = await tx('group_members').distinct().pluck('group_ref');
  let sets = 0;
  for (const group_ref of groups) {
    const rows = await tx('group_members')
      .where({ group_ref })
      .select<Array<{ from_day: number; people: Buffer }>>(
        'from_day',
        'people',
      );
    for (const { from_day, people } of rows) {
      const changed = change(PeopleSet.decode(people));
      if (changed) {
        sets += 1;
        await tx('group_members')
          .where({ group_ref, from_day })
          .update({ people: changed.encode() });
      }
    }
  }
  return sets;
}
