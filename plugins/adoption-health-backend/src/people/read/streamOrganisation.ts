import { AuthService } from '@backstage/backend-plugin-api';
import {
  Entity,
  RELATION_CHILD_OF,
  RELATION_MEMBER_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { EntityFilterQuery } from '@backstage/catalog-client';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { GroupNode, UserNode } from '../formulas/membership';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'relations',
  'spec.type',
];

/** The groups and users of the catalog, as it is now. */
export interface Organisation {
  groups: GroupNode[];
  users: UserNode[];
  /** Refs of the users that match the population filter. */
  matching: Set<string>;
}

/**
 * Reads all groups and users from the catalog, page by page, keeping only
 * their refs and relations, and the types of the groups. Throws what the catalog client throws.
 */
export async function streamOrganisation(options: {
  catalog: CatalogService;
  auth: AuthService;
  populationFilter: Array<Record<string, string | string[]>>;
}): Promise<Organisation> {
  const { catalog, auth, populationFilter } = options;
  const credentials = await auth.getOwnServiceCredentials();
  const all = async (filter: EntityFilterQuery) => {
    const entities: Entity[] = [];
    const request = { filter, fields: FIELDS };
    for await (const page of catalog.streamEntities(request, { credentials })) {
      entities.push(...page);
    }
    return entities;
  };

  const groups = await all({ kind: 'Group' });
  const users = await all({ kind: 'User' });
  const matching =
    populationFilter.length === 0
      ? users
      : await all(populationFilter.map(one => ({ ...one, kind: 'User' })));

  return {
    groups: groups.map(group => ({
      ref: stringifyEntityRef(group),
      parentRefs: targets(group, RELATION_CHILD_OF),
      type: typeOf(group),
    })),
    users: users.map(user => ({
      ref: stringifyEntityRef(user),
      groupRefs: targets(user, RELATION_MEMBER_OF),
    })),
    matching: new Set(matching.map(user => stringifyEntityRef(user))),
  };
}

function targets(entity: Entity, type: string): string[] {
  return (entity.relations ?? [])
    .filter(relation => relation.type === type)
    .map(relation => relation.targetRef.toLocaleLowerCase('en-US'));
}

function typeOf(group: Entity): string | undefined {
  const type = group.spec?.type;
  return typeof type === 'string' && type.trim() !== ''
    ? type.trim().toLocaleLowerCase('en-US')
    : undefined;
}
