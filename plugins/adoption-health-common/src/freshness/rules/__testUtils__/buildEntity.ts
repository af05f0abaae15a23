import { Entity } from '@backstage/catalog-model';

/** A component that keeps to every rule, with whatever differs. */
export function buildEntity(overrides: Partial<Entity> = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'pay', namespace: 'default' },
    spec: { type: 'service', lifecycle: 'production', owner: 'team-a' },
    ...overrides,
  };
}
