import { Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';

/** What a descriptor says beyond its kind and name. */
export interface Said {
  namespace?: string;
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
  /** Default: a sentence that says something. */
  description?: string;
  spec?: JsonObject;
}

/** A component of the group {@link SOUND_OWNER}, in production. */
export function component(name: string, said: Said = {}): Entity {
  return descriptor('Component', name, {
    ...said,
    spec: { type: 'service', lifecycle: 'production', ...said.spec },
  });
}

/** An API of the group {@link SOUND_OWNER}. */
export function api(name: string, said: Said = {}): Entity {
  return descriptor('API', name, {
    ...said,
    spec: {
      type: 'openapi',
      lifecycle: 'production',
      definition: 'openapi: 3.1.0',
      ...said.spec,
    },
  });
}

/** A resource of the group {@link SOUND_OWNER}. */
export function resource(name: string, said: Said = {}): Entity {
  return descriptor('Resource', name, {
    ...said,
    spec: { type: 'database', ...said.spec },
  });
}

/** A group that exists and has a member. */
export const SOUND_OWNER = 'group:default/hm-sound';

/** An entity of any kind; owned by {@link SOUND_OWNER} unless it says else. */
export function descriptor(kind: string, name: string, said: Said): Entity {
  const { namespace, annotations, labels, spec } = said;
  const { description = `What ${name} is for.` } = said;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: {
      ...{ name, description },
      ...(namespace && { namespace }),
      ...(annotations && { annotations }),
      ...(labels && { labels }),
    },
    spec: { owner: SOUND_OWNER, ...spec },
  };
}

/** A group, and what it says of its place among others. */
export function group(
  name: string,
  said: { namespace?: string; parent?: string } & {
    children?: string[];
    members?: string[];
    annotations?: Record<string, string>;
  } = {},
): Entity {
  const { namespace, annotations, ...place } = said;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      name,
      ...(namespace && { namespace }),
      ...(annotations && { annotations }),
    },
    spec: { type: 'squad', children: [], ...place },
  };
}

/** A person who says which groups they are in. */
export function user(
  name: string,
  said: { namespace?: string; memberOf?: string[] } = {},
): Entity {
  const { namespace, memberOf = [] } = said;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, ...(namespace && { namespace }) },
    spec: { memberOf },
  };
}
