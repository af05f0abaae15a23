import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  AuthorizeResult,
  isPermission,
} from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';

/** Sees in the catalog only what they or their groups own. */
export const NARROW_SIGHTED = 'user:default/otto';

/** Everybody may do everything, but one person sees a part of the catalog. */
export const permissionModuleOwnOnly = createBackendModule({
  pluginId: 'permission',
  moduleId: 'own-only',
  register(env) {
    env.registerInit({
      deps: { policy: policyExtensionPoint },
      async init({ policy }) {
        policy.setPolicy({
          handle: async ({ permission }, user) =>
            user?.info.userEntityRef === NARROW_SIGHTED &&
            isPermission(permission, catalogEntityReadPermission)
              ? createCatalogConditionalDecision(
                  permission,
                  catalogConditions.isEntityOwner({
                    claims: user.info.ownershipEntityRefs,
                  }),
                )
              : { result: AuthorizeResult.ALLOW },
        });
      },
    });
  },
});
