import { createBackend } from '@backstage/backend-defaults';
import { permissionModuleAllowAll } from 'testbed/src/backendProcess/permissionModuleAllowAll';

/**
 * A backend with the peer and nothing else that it does not need. Where the
 * peer is installed is in PEER_MODULE. It ends with who started it.
 */
const backend = createBackend();

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(permissionModuleAllowAll);
backend.add(import(process.env.PEER_MODULE ?? ''));

process.on('disconnect', () => process.exit(1));

backend.start();
