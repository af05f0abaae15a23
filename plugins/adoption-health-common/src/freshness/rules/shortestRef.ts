import {
  DEFAULT_NAMESPACE,
  Entity,
  parseEntityRef,
} from '@backstage/catalog-model';

/**
 * How the `spec.owner` of `entity` would write `ref`, the full ref of a user or
 * group: a group of its own namespace goes by its name.
 */
export function shortestRef(entity: Entity, ref: string): string {
  const { kind, namespace, name } = parseEntityRef(ref);
  const home = (entity.metadata.namespace ?? DEFAULT_NAMESPACE).toLowerCase();
  return kind === 'group' && namespace === home ? name : ref;
}
