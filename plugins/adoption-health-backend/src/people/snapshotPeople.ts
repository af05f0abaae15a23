import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Database } from '../platform/database/Database';
import { PeopleSet } from '../platform/peopleSet/PeopleSet';
import { membersThroughNesting } from './formulas/membership';
import { PersonDirectory } from './PersonDirectory';
import { Organisation, streamOrganisation } from './read/streamOrganisation';
import { UnknownPersonError } from './write/lockPeople';
import { recordGroupInfo } from './write/recordGroupInfo';
import { recordMembership } from './write/recordMembership';
import { recordPopulation } from './write/recordPopulation';

/** What a look at the catalog found, beside what was known of the day. */
export type Found = 'same' | 'others' | 'nobody';

/**
 * Takes the day's snapshot of the eligible population and of all groups from
 * the catalog. A catalog without users leaves the last snapshot as it is: it
 * is still loading, or broken. Throws what the catalog client throws.
 */
export async function snapshotPeople(options: {
  knex: Database;
  catalog: CatalogService;
  auth: AuthService;
  directory: PersonDirectory;
  population: {
    filter: Array<Record<string, string | string[]>>;
    excludeGroups: string[];
  };
  day: DayNumber;
  nowMs: number;
}): Promise<Found> {
  const organisation = await streamOrganisation({
    catalog: options.catalog,
    auth: options.auth,
    populationFilter: options.population.filter,
  });
  if (organisation.users.length === 0) {
    return 'nobody';
  }
  try {
    return await record(organisation, options);
  } catch (error) {
    if (!(error instanceof UnknownPersonError)) {
      throw error;
    }
    // Somebody was erased on another replica: they count as new from now on.
    options.directory.forget();
    return record(organisation, options);
  }
}

async function record(
  organisation: Organisation,
  options: Parameters<typeof snapshotPeople>[0],
): Promise<Found> {
  const { knex, directory, population, day, nowMs } = options;
  const userRefs = organisation.users.map(user => user.ref);
  const ids = await directory.idsOf(userRefs);
  const idByRef = new Map(userRefs.map((ref, index) => [ref, ids[index]]));
  const setOf = (refs: Iterable<string>) =>
    PeopleSet.of([...refs].flatMap(ref => idByRef.get(ref) ?? []));

  const members = membersThroughNesting(
    organisation.groups,
    organisation.users,
  );
  const excluded = PeopleSet.union(
    population.excludeGroups.map(ref => setOf(members.get(ref) ?? [])),
  );
  const changes = [
    await recordPopulation(knex, {
      day,
      takenMs: nowMs,
      people: setOf(organisation.matching).minus(excluded),
    }),
    await recordMembership(knex, {
      day,
      members: new Map([...members].map(([ref, refs]) => [ref, setOf(refs)])),
    }),
    await recordGroupInfo(knex, {
      day,
      groups: new Map(organisation.groups.map(group => [group.ref, group])),
    }),
  ];
  return changes.includes(true) ? 'others' : 'same';
}
