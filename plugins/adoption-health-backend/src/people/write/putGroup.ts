import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { getMembersOfGroup } from '../read/getMembersOfGroup';

/**
 * Records who was in one group from a day on: until the next record of that
 * group, or until the next look at the catalog, which saw all groups and
 * stored the ones that had changed. To be called in the transaction of
 * `lockPeople`.
 */
export async function putGroup(
  tx: Knex.Transaction,
  record: { groupRef: string; day: DayNumber; people: PeopleSet },
): Promise<void> {
  const { groupRef, day } = record;
  await keepWhatWasSeen(tx, record);
  await tx('group_members')
    .insert({
      group_ref: groupRef,
      from_day: day,
      people: record.people.encode(),
    })
    .onConflict(['group_ref', 'from_day'])
    .merge();
}

async function keepWhatWasSeen(
  tx: Knex.Transaction,
  record: { groupRef: string; day: DayNumber },
): Promise<void> {
  const { groupRef, day } = record;
  const seen = await tx('population_day')
    .where('day', '>', day)
    .where('taken_ms', '>', 0)
    .orderBy('day')
    .first<{ day: DayNumber } | undefined>('day');
  if (!seen) {
    return;
  }
  const next = await tx('group_members')
    .where('group_ref', groupRef)
    .where('from_day', '>', day)
    .where('from_day', '<=', seen.day)
    .first('from_day');
  if (next) {
    return;
  }
  const membersOn = await getMembersOfGroup(tx, { groupRef, to: seen.day });
  await tx('group_members').insert({
    group_ref: groupRef,
    from_day: seen.day,
    people: (membersOn?.(seen.day) ?? PeopleSet.empty).encode(),
  });
}
