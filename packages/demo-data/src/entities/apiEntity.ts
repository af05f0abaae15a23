import { ApiEntity } from '@backstage/catalog-model';
import { stringify } from 'yaml';
import { DeclaredApi } from '../declared/apis';
import { repositoryAnnotations } from './repository';
import { ownerOfSystem } from './systemEntities';

/** The API of a declared API, with a definition just long enough to be shown. */
export function apiEntity(api: DeclaredApi): ApiEntity {
  const { name, title, description, system, type, lifecycle } = api;
  const owner = ownerOfSystem(system);
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: {
      name,
      title,
      description,
      tags: [type === 'openapi' ? 'rest' : 'events'],
      annotations: repositoryAnnotations({ owner, name }),
    },
    spec: {
      type,
      lifecycle,
      owner,
      system,
      definition: stringify(
        type === 'openapi' ? openApiOf(api) : asyncApiOf(api),
      ),
    },
  };
}

function openApiOf({ name, title, description }: DeclaredApi) {
  return {
    openapi: '3.0.3',
    info: { title, description, version: '1.0.0' },
    paths: {
      [`/${name.replace(/-api$/, '')}s/{id}`]: {
        get: {
          summary: description,
          parameters: [
            {
              name: 'id',
              in: 'path',
              required: true,
              schema: { type: 'string' },
            },
          ],
          responses: { 200: { description: 'Found' } },
        },
      },
    },
  };
}

function asyncApiOf({ name, title, description }: DeclaredApi) {
  return {
    asyncapi: '2.6.0',
    info: { title, description, version: '1.0.0' },
    channels: {
      [name]: {
        subscribe: {
          message: { payload: { type: 'object' } },
        },
      },
    },
  };
}
