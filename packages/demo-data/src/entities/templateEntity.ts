import { Entity } from '@backstage/catalog-model';
import { DeclaredTemplate } from '../declared/templates';
import { repositoryAnnotations } from './repository';

/**
 * The Template of a declared template. Its steps write a catalog entry into the
 * task's own folder and show it in the log, so that it runs anywhere.
 */
export function templateEntity(template: DeclaredTemplate): Entity {
  const { name, title, description, owner, componentType } = template;
  return {
    apiVersion: 'scaffolder.backstage.io/v1beta3',
    kind: 'Template',
    metadata: {
      name,
      title,
      description,
      tags: [...template.tags],
      annotations: {
        ...repositoryAnnotations({ owner, name }),
        'backstage.io/time-saved': template.timeSaved,
      },
    },
    spec: {
      owner,
      type: componentType,
      parameters: [whatToCreate()],
      steps: [writeCatalogEntry(componentType), showWhatWasCreated()],
    },
  };
}

function whatToCreate() {
  return {
    title: 'What is it?',
    required: ['name', 'owner'],
    properties: {
      name: {
        title: 'Name',
        type: 'string',
        pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
        'ui:autofocus': true,
      },
      description: { title: 'Description', type: 'string' },
      owner: {
        title: 'Owner',
        type: 'string',
        'ui:field': 'OwnerPicker',
        'ui:options': { catalogFilter: { kind: 'Group', 'spec.type': 'team' } },
      },
    },
  };
}

function writeCatalogEntry(componentType: DeclaredTemplate['componentType']) {
  return {
    id: 'describe',
    name: 'Write the catalog entry',
    action: 'catalog:write',
    input: {
      entity: {
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Component',
        metadata: {
          name: '${{ parameters.name }}',
          description: '${{ parameters.description }}',
        },
        spec: {
          type: componentType,
          lifecycle: 'experimental',
          owner: '${{ parameters.owner }}',
        },
      },
    },
  };
}

function showWhatWasCreated() {
  return {
    id: 'show',
    name: 'Show what was created',
    action: 'debug:log',
    input: {
      message: 'Created ${{ parameters.name }}',
      listWorkspace: 'with-contents',
    },
  };
}
