import { CompanySize, componentName, groupRef, memberIndexes } from './company';

/** An entity as the catalog hands it out. */
export interface CatalogEntity {
  apiVersion: string;
  kind: 'Component' | 'Group' | 'User';
  metadata: {
    name: string;
    namespace: string;
    uid: string;
    description?: string;
    annotations?: Record<string, string>;
    tags?: string[];
    links?: Array<{ url: string; title: string }>;
  };
  spec: Record<string, string | string[] | object>;
  relations: Array<{ type: string; targetRef: string }>;
}

/** Everything in the catalog of a company: groups, people, components. */
export function* catalogEntities(size: CompanySize): Generator<CatalogEntity> {
  const groupsOf = groupsOfPeople(size);
  for (let index = 0; index < size.groups; index++) {
    yield {
      ...named('Group', `group-${index}`, index),
      spec: { type: index < size.teams ? 'team' : 'chapter', children: [] },
      relations: [],
    };
  }
  for (let index = 0; index < size.people; index++) {
    yield {
      ...named('User', `person-${index}`, index),
      spec: { profile: { displayName: `Person ${index}` }, memberOf: [] },
      relations: (groupsOf[index] ?? []).map(group => ({
        type: 'memberOf',
        targetRef: groupRef(group),
      })),
    };
  }
  for (let index = 0; index < size.entities; index++) {
    yield component(index, { size, revision: 0 });
  }
}

/** A component; another revision of it was changed by its owner. */
export function component(
  index: number,
  options: { size: CompanySize; revision: number },
): CatalogEntity {
  const { size, revision } = options;
  // Every fiftieth has an owner that does not exist.
  const owner = index % 50 === 0 ? 'gone' : `group-${index % size.teams}`;
  const name = componentName(index);
  const base = named('Component', name, index);
  return {
    ...base,
    metadata: {
      ...base.metadata,
      description: `Service ${index}, revision ${revision}: answers requests of other services and of people, and keeps what it learns.`,
      annotations: {
        'backstage.io/managed-by-location': `url:https://git.example/${name}/catalog-info.yaml`,
        'backstage.io/managed-by-origin-location': `url:https://git.example/${name}/catalog-info.yaml`,
        'backstage.io/source-location': `url:https://git.example/${name}/`,
        'backstage.io/edit-url': `https://git.example/${name}/edit`,
      },
      tags: ['java', `tier-${index % 4}`],
      links: [{ url: `https://${name}.example`, title: 'Dashboard' }],
    },
    spec: {
      type: 'service',
      lifecycle: index % 10 === 0 ? 'deprecated' : 'production',
      owner,
    },
    relations: [{ type: 'ownedBy', targetRef: `group:default/${owner}` }],
  };
}

function named(
  kind: CatalogEntity['kind'],
  name: string,
  index: number,
): Pick<CatalogEntity, 'apiVersion' | 'kind' | 'metadata'> {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, namespace: 'default', uid: uidOf(kind, index) },
  };
}

const KIND_DIGITS = { Component: '1', Group: '2', User: '3' } as const;

function uidOf(kind: CatalogEntity['kind'], index: number): string {
  const digits = index.toString(16).padStart(12, '0');
  return `${KIND_DIGITS[kind].repeat(8)}-0000-4000-8000-${digits}`;
}

function groupsOfPeople(size: CompanySize): number[][] {
  const groupsOf: number[][] = [];
  for (let group = 0; group < size.groups; group++) {
    for (const person of memberIndexes(size, group)) {
      (groupsOf[person] ??= []).push(group);
    }
  }
  return groupsOf;
}
