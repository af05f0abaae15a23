import { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  Entity,
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  GroupDirectory,
  groupDirectoryFields,
  OwnerDirectory,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { GroupNode } from '../../people/formulas/membership';
import { findPeople } from '../../people/read/findPeople';
import { readAhead } from '../../platform/readAhead';
import { Organisation, OrganisationUser } from '../formulas/Organisation';

/** A page costs the catalog almost as much as what is on it. */
const PAGE_SIZE = 500;

/** What the users and groups of the catalog say about owners. */
export interface PossibleOwners {
  directory: OwnerDirectory;
  organisation: Organisation;
  /** Finds the groups that teams and people of a source host are. */
  groups: GroupDirectory;
}

/**
 * Reads the users and groups of the catalog, page by page, and keeps their refs
 * and who is in which group. Throws what the catalog client throws, and the
 * signal's reason once it is aborted.
 */
export async function getPossibleOwners(options: {
  knex: Knex;
  catalog: CatalogService;
  credentials: BackstageCredentials;
  /** What a person is known as in the database, by user ref. */
  pseudonymOf: (userRef: string) => string;
  signal: AbortSignal;
}): Promise<PossibleOwners> {
  const { catalog, credentials, signal } = options;
  const directory = new OwnerDirectory();
  const groups = new GroupDirectory();
  const groupNodes = new Map<string, GroupNode>();
  const users = new Map<string, OrganisationUser>();
  const pages = catalog.streamEntities(
    {
      filter: { kind: ['User', 'Group'] },
      fields: [...groupDirectoryFields],
      pageSize: PAGE_SIZE,
    },
    { credentials },
  );
  for await (const page of readAhead(pages)) {
    signal.throwIfAborted();
    for (const entity of page) {
      const ref = stringifyEntityRef(entity);
      directory.addPresent(ref);
      groups.add(entity);
      if (isGroup(entity)) {
        const parentRefs = targets(entity, RELATION_CHILD_OF);
        groupNodes.set(ref, { ref, parentRefs });
      }
    }
    const read = await toUsers(
      page.filter(entity => !isGroup(entity)),
      options,
    );
    read.forEach(user => users.set(user.ref, user));
  }
  const organisation = new Organisation({
    groups: [...groupNodes.values()],
    users: [...users.values()],
  });
  return { directory, organisation, groups };
}

async function toUsers(
  entities: Entity[],
  options: { knex: Knex; pseudonymOf: (userRef: string) => string },
): Promise<OrganisationUser[]> {
  const { knex, pseudonymOf } = options;
  const refs = entities.map(entity => stringifyEntityRef(entity));
  const pseudonyms = refs.map(pseudonymOf);
  const ids = await findPeople(knex, pseudonyms);
  return entities.map((entity, index) => ({
    ref: refs[index],
    groupRefs: targets(entity, RELATION_MEMBER_OF),
    personId: ids.get(pseudonyms[index]),
  }));
}

function isGroup(entity: Entity): boolean {
  return entity.kind.toLowerCase() === 'group';
}

function targets(entity: Entity, type: string): string[] {
  return (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(relation => relation.targetRef.toLowerCase());
}
