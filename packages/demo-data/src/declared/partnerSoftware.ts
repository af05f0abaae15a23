import { Entity } from '@backstage/catalog-model';

/** Entities that partners keep in a namespace of their own. */
export const partnerSoftware: readonly Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: {
      name: 'quay-handling',
      namespace: 'partners',
      title: 'Quay Handling',
      description: 'Cranes, berths and gates, run by the harbour.',
    },
    spec: {
      owner: 'harbour-agents',
      domain: 'domain:default/cross-border',
    },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: {
      name: 'berth-api',
      namespace: 'partners',
      title: 'Berth API',
      description: 'Ask which ship lies where.',
      tags: ['rest'],
    },
    spec: {
      type: 'openapi',
      lifecycle: 'production',
      owner: 'group:harbour-agents',
      system: 'quay-handling',
      definition: 'openapi: 3.0.3\n',
    },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'berth-service',
      namespace: 'partners',
      title: 'Berth Service',
      description: 'Keeps berths and the ships that wait for them.',
      tags: ['java'],
    },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: 'partners/harbour-agents',
      system: 'partners/quay-handling',
      providesApis: ['berth-api'],
      consumesApis: ['default/seal-api'],
    },
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'wagon-service',
      namespace: 'partners',
      title: 'Wagon Service of the Railway',
      description: 'Has a namesake in the namespace default.',
      tags: ['java'],
    },
    spec: {
      type: 'service',
      lifecycle: 'production',
      owner: 'rail-desk',
      system: 'system:default/rail-booking',
    },
  },
];
