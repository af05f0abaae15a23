import { mockServices } from '@backstage/backend-test-utils';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import templateModule from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import permissionPlugin from '@backstage/plugin-permission-backend';
import { JsonObject } from '@backstage/types';
import adoptionHealthPlugin from 'backstage-plugin-adoption-health-backend';
import { authWithActors } from './authWithActors';
import { ownershipFromCatalog } from './ownershipFromCatalog';
import { permissionModuleOwnOnly } from './permissionModuleOwnOnly';

/** May do what only admins may. */
export const ADMIN = 'user:default/pat';

const ALLOWED_KINDS = [
  ...['Domain', 'System', 'Component', 'API', 'Resource'],
  ...['Group', 'User', 'Template', 'Location'],
];

/** What every portal of these tests is made of. */
export function portalFeatures(options: {
  /** Files or globs that the catalog reads. */
  locations?: readonly string[];
  /** Settings beyond the testbed's own. */
  adoptionHealth?: JsonObject;
}) {
  return [
    mockServices.rootConfig.factory({ data: configOf(options) }),
    // Nothing is read from other hosts.
    mockServices.urlReader.mock({
      readUrl: async url => {
        throw new Error(`Not in a test: ${url}`);
      },
    }).factory,
    authWithActors,
    ownershipFromCatalog,
    catalogPlugin,
    templateModule,
    permissionPlugin,
    permissionModuleOwnOnly,
    adoptionHealthPlugin,
  ];
}

function configOf(options: Parameters<typeof portalFeatures>[0]): JsonObject {
  const { locations = [], adoptionHealth } = options;
  return {
    backend: {
      database: { client: 'better-sqlite3', connection: ':memory:' },
    },
    permission: { enabled: true },
    catalog: {
      orphanStrategy: 'keep',
      // Once each: what is to be processed again is told so.
      processingInterval: { hours: 24 },
      stitchingStrategy: { pollingInterval: { milliseconds: 50 } },
      rules: [{ allow: ALLOWED_KINDS }],
      locations: locations.map(target => ({ type: 'file', target })),
    },
    adoptionHealth: {
      admins: [ADMIN],
      privacy: { pseudonymKey: 'a key of this test' },
      ...adoptionHealth,
    },
  };
}
