import { ComponentEntity } from '@backstage/catalog-model';
import { company } from '../declared/company';
import { DeclaredComponent } from '../declared/components';
import { repositoryAnnotations } from './repository';
import { ownerOfSystem } from './systemEntities';

/** The Component of a declared component. */
export function componentEntity(component: DeclaredComponent): ComponentEntity {
  const { name, title, description, system, type, lifecycle } = component;
  const { provides, consumes, dependsOn, madeFrom } = component;
  const owner = ownerOfSystem(system);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      title,
      description,
      tags: [...component.tags],
      annotations: {
        ...repositoryAnnotations({ owner, name }),
        ...(madeFrom && {
          'backstage.io/source-template': `template:default/${madeFrom}`,
        }),
      },
      ...(type !== 'library' && { links: operationLinks(name) }),
    },
    spec: {
      type,
      lifecycle,
      owner,
      system,
      ...(provides && { providesApis: [...provides] }),
      ...(consumes && { consumesApis: [...consumes] }),
      ...(dependsOn && { dependsOn: [...dependsOn] }),
    },
  };
}

function operationLinks(name: string) {
  return [
    {
      url: `https://dashboards.${company.domain}/${name}`,
      title: 'Dashboard',
      icon: 'dashboard',
    },
    {
      url: `https://runbooks.${company.domain}/${name}`,
      title: 'Runbook',
      icon: 'docs',
    },
  ];
}
