import { DomainEntity, SystemEntity } from '@backstage/catalog-model';
import { DeclaredDomain, DeclaredSystem, systems } from '../declared/systems';
import { repositoryAnnotations } from './repository';

const owners = new Map(systems.map(({ name, owner }) => [name, owner]));

/** The Domain of a declared domain. */
export function domainEntity(domain: DeclaredDomain): DomainEntity {
  const { name, title, description, owner } = domain;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Domain',
    metadata: {
      name,
      title,
      description,
      annotations: repositoryAnnotations({ owner, name }),
    },
    spec: { owner },
  };
}

/** The System of a declared system. */
export function systemEntity(system: DeclaredSystem): SystemEntity {
  const { name, title, description, owner, domain } = system;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: {
      name,
      title,
      description,
      annotations: repositoryAnnotations({ owner, name }),
    },
    spec: { owner, domain },
  };
}

/** The team that owns a system and, in a healthy catalog, all of its parts. */
export function ownerOfSystem(name: string): string {
  const owner = owners.get(name);
  if (owner === undefined) {
    throw new Error(`No system is declared as "${name}"`);
  }
  return owner;
}
