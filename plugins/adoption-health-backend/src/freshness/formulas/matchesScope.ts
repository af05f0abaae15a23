import { Entity } from '@backstage/catalog-model';
import { EntityScope } from '../CheckSettings';

/** Whether a setting is about an entity. Capitals do not matter. */
export function matchesScope(entity: Entity, scope: EntityScope): boolean {
  const { kind, spec } = entity;
  return (
    isSame(scope.kind, kind) &&
    isSame(scope.type, spec?.type) &&
    isSame(scope.lifecycle, spec?.lifecycle)
  );
}

function isSame(wanted: string | undefined, found: unknown): boolean {
  return (
    wanted === undefined ||
    (typeof found === 'string' && found.toLowerCase() === wanted.toLowerCase())
  );
}
