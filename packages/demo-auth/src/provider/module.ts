import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { demoAuthenticator } from './demoAuthenticator';
import { demoUserRef } from './demoUser';

/**
 * Adds the auth provider `demo`: `GET /api/auth/demo/refresh` with the header
 * `x-demo-user: ada` answers a session of `user:default/ada`.
 *
 * @public
 */
export const authModuleDemoProvider = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-provider',
  register(reg) {
    reg.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: 'demo',
          factory: createProxyAuthProviderFactory({
            authenticator: demoAuthenticator,
            signInResolver: ({ result }, context) =>
              context.signInWithCatalogUser({ entityRef: demoUserRef(result) }),
          }),
        });
      },
    });
  },
});
