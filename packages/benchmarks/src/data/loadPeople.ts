import { recordMembership } from 'backstage-plugin-adoption-health-backend/src/people/write/recordMembership';
import { recordPopulation } from 'backstage-plugin-adoption-health-backend/src/people/write/recordPopulation';
import { PersonDirectory } from 'backstage-plugin-adoption-health-backend/src/people/PersonDirectory';
import { PeopleSet } from 'backstage-plugin-adoption-health-backend/src/platform/peopleSet/PeopleSet';
import { Knex } from 'knex';
import { CompanySize, groupRef, memberIndexes, personRef } from './company';

const DAY_MS = 86_400_000;
const PEOPLE_AT_A_TIME = 5_000;
/** The key that the backends of the testbed are configured with. */
const PSEUDONYM_KEY = 'testbed-pseudonym-key';

/**
 * Registers everybody, and records the population of every day and the groups
 * as of the first, all with the product's own writes. Answers the people's ids.
 */
export async function loadPeople(
  knex: Knex,
  options: { size: CompanySize; firstDay: number; lastDay: number },
): Promise<number[]> {
  const { size, firstDay, lastDay } = options;
  const directory = new PersonDirectory({ knex, pseudonymKey: PSEUDONYM_KEY });
  const refs = Array.from({ length: size.people }, (_, i) => personRef(i));
  const ids: number[] = [];
  for (let at = 0; at < refs.length; at += PEOPLE_AT_A_TIME) {
    ids.push(...(await directory.idsOf(refs.slice(at, at + PEOPLE_AT_A_TIME))));
  }
  const people = PeopleSet.of(ids);
  for (let day = firstDay; day <= lastDay; day++) {
    await recordPopulation(knex, { day, takenMs: day * DAY_MS, people });
  }
  await recordMembership(knex, {
    day: firstDay,
    members: new Map(
      Array.from({ length: size.groups }, (_, group) => [
        groupRef(group),
        PeopleSet.of(memberIndexes(size, group).map(index => ids[index])),
      ]),
    ),
  });
  return ids;
}
