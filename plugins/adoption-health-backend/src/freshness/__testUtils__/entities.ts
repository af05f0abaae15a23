import { Entity } from '@backstage/catalog-model';

/** A component of `team-a`, as the catalog hands it out. */
export function component(
  name: string,
  overrides: {
    owner?: string;
    annotations?: Record<string, string>;
    kind?: string;
    spec?: Entity['spec'];
  } = {},
): Entity {
  const { owner = 'team-a', annotations, kind = 'Component' } = overrides;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      name,
      namespace: 'default',
      ...(annotations && { annotations }),
    },
    spec: { owner, ...overrides.spec },
    relations: [{ type: 'ownedBy', targetRef: `group:default/${owner}` }],
  };
}

/** A component that the catalog calls an orphan of `origin`. */
export function orphaned(
  name: string,
  origin = 'url:https://a.example',
): Entity {
  return component(name, {
    annotations: {
      'backstage.io/orphan': 'true',
      'backstage.io/managed-by-origin-location': origin,
    },
  });
}

/** A group with this name, below `parent` where one is named. */
export function group(name: string, parent?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default' },
    spec: { type: 'team', children: [] },
    ...(parent && {
      relations: [{ type: 'childOf', targetRef: `group:default/${parent}` }],
    }),
  };
}

/** A user who is a member of the groups with these names. */
export function user(name: string, ...groups: string[]): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { memberOf: groups },
    relations: groups.map(one => ({
      type: 'memberOf',
      targetRef: `group:default/${one}`,
    })),
  };
}

/** Components `c0`, `c1`, …, all of `team-a`. */
export function components(count: number): Entity[] {
  return Array.from({ length: count }, (_, index) => component(`c${index}`));
}
