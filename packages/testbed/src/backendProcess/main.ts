import { createBackend } from '@backstage/backend-defaults';
import { bystanderPlugin } from './bystanderPlugin';
import { permissionModuleAllowAll } from './permissionModuleAllowAll';
import { userInfoFromToken } from './userInfoFromToken';

/**
 * A backend with what Adoption Health needs and nothing else. It ends with the
 * process that started it.
 */
const backend = createBackend();

backend.add(userInfoFromToken);
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(permissionModuleAllowAll);
backend.add(import('backstage-plugin-adoption-health-backend'));
backend.add(bystanderPlugin);

process.on('message', () =>
  process.send?.({ type: 'memory', usage: process.memoryUsage() }),
);
process.on('disconnect', () => process.exit(1));

backend.start();
