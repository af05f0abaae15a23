import { AuthService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { membersThroughNesting } from '../../people/formulas/membership';
import { PersonDirectory } from '../../people/PersonDirectory';
import { getPopulation } from '../../people/read/getPopulation';
import { streamOrganisation } from '../../people/read/streamOrganisation';
import { isWholeOrganisation } from '../formulas/isWholeOrganisation';
import { Accountable, isUser } from '../formulas/recipientOf';
import { OpenFinding } from '../openFinding';
import { getPersonRefs } from './getPersonRefs';

/** Where it stands who is accountable. */
export interface PeopleSources {
  knex: Knex;
  catalog: CatalogService;
  auth: AuthService;
  people: PersonDirectory;
}

/**
 * Who there is in the catalog now, as far as findings name somebody; undefined
 * while the catalog lacks so many people that it cannot be right. Throws what
 * the catalog client throws.
 */
export async function getAccountable(
  sources: PeopleSources,
  options: { open: readonly OpenFinding[]; day: DayNumber },
): Promise<Accountable | undefined> {
  const { open, day } = options;
  const { groups, users } = await streamOrganisation({
    ...sources,
    populationFilter: [],
  });
  const yesterday = day - 1;
  const eligible = await getPopulation(sources.knex, {
    from: yesterday,
    to: yesterday,
  });
  const before = eligible.get(yesterday)?.size;
  if (!isWholeOrganisation({ users: users.length, before })) {
    return undefined;
  }
  const present = new Set(users.map(user => user.ref));
  await addUsersThatPagingMissed(sources, { open, present });

  const members = membersThroughNesting(groups, users);
  const attestedGroups = new Set(
    open
      .filter(one => one.lastAttestedBy !== undefined)
      .flatMap(one => one.ownerRef ?? []),
  );
  const refsById = await getPersonRefs(
    sources,
    [...attestedGroups].flatMap(ref => [...(members.get(ref) ?? [])]),
  );
  return {
    hasUser: ref => present.has(ref),
    memberWithId: (groupRef, personId) =>
      refsById.get(personId)?.find(ref => members.get(groupRef)?.has(ref)),
  };
}

/** Only by ref can it be said that somebody is not in the catalog. */
async function addUsersThatPagingMissed(
  sources: PeopleSources,
  options: { open: readonly OpenFinding[]; present: Set<string> },
): Promise<void> {
  const { open, present } = options;
  const missing = new Set(
    open
      .flatMap(one => [one.ownerRef, one.stewardRef])
      .filter(ref => ref !== undefined)
      .filter(ref => isUser(ref) && !present.has(ref)),
  );
  if (missing.size === 0) {
    return;
  }
  const entityRefs = [...missing];
  const { items } = await sources.catalog.getEntitiesByRefs(
    { entityRefs, fields: ['kind'] },
    { credentials: await sources.auth.getOwnServiceCredentials() },
  );
  entityRefs
    .filter((_, index) => items[index])
    .forEach(ref => present.add(ref));
}
