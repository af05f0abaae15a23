import { ResourceEntity } from '@backstage/catalog-model';
import { DeclaredResource } from '../declared/resources';
import { repositoryAnnotations } from './repository';
import { ownerOfSystem } from './systemEntities';

/** The Resource of a declared resource. */
export function resourceEntity(resource: DeclaredResource): ResourceEntity {
  const { name, title, description, system, type } = resource;
  const owner = ownerOfSystem(system);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name,
      title,
      description,
      annotations: repositoryAnnotations({ owner, name }),
    },
    spec: { type, owner, system },
  };
}
