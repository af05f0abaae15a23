import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { getGroupMembers } from '../read/getGroupMembers';
import { assertPeople, lockPeople } from './lockPeople';

/**
 * Records the members of all groups on a day. A group's set is stored only
 * where it changed; a group that is gone is recorded as empty. Answers whether
 * any did on that day. Throws UnknownPersonError where a member was erased
 * meanwhile.
 */
export async function recordMembership(
  knex: Knex,
  snapshot: { day: DayNumber; members: ReadonlyMap<string, PeopleSet> },
): Promise<boolean> {
  const { day, members } = snapshot;
  return knex.transaction(async tx => {
    if (await isKnown(tx, snapshot)) {
      // Whoever keeps groups in memory need not read them again.
      return false;
    }
    await lockPeople(tx);
    await assertPeople(tx, PeopleSet.union(members.values()));
    const before = await getGroupMembers(tx, { day: day - 1 });
    const refs = new Set([...before.keys(), ...members.keys()]);
    const today = await tx('group_members')
      .where('from_day', day)
      .select<Array<{ group_ref: string }>>('group_ref');
    today.forEach(row => refs.add(row.group_ref));

    for (const ref of refs) {
      const people = members.get(ref) ?? PeopleSet.empty;
      const previous = before.get(ref) ?? PeopleSet.empty;
      if (previous.equals(people)) {
        await tx('group_members')
          .where({ group_ref: ref, from_day: day })
          .del();
      } else {
        await tx('group_members')
          .insert({ group_ref: ref, from_day: day, people: people.encode() })
          .onConflict(['group_ref', 'from_day'])
          .merge();
      }
    }
    return true;
  });
}

/** Every group already has these members on the day, and no other has any. */
async function isKnown(
  tx: Knex.Transaction,
  { day, members }: { day: DayNumber; members: ReadonlyMap<string, PeopleSet> },
): Promise<boolean> {
  const known = await getGroupMembers(tx, { day });
  return [...new Set([...known.keys(), ...members.keys()])].every(ref =>
    (known.get(ref) ?? PeopleSet.empty).equals(
      members.get(ref) ?? PeopleSet.empty,
    ),
  );
}
