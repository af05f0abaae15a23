import { createBackend } from '@backstage/backend-defaults';
import { permissionModuleLeadershipPolicy } from './permission/module';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('demo-auth'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);

backend.add(import('@backstage/plugin-scaffolder-backend'));

// The Postgres engine steps aside by itself where the database is SQLite.
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-pg'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));

backend.add(import('@backstage/plugin-user-settings-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(permissionModuleLeadershipPolicy);

backend.add(import('backstage-plugin-adoption-health-backend'));
// Asks nobody unless `integrations.github` names a host and credentials.
backend.add(import('backstage-plugin-adoption-health-backend-module-github'));

backend.start();
