import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { LeadershipPolicy } from './LeadershipPolicy';

/** Installs the {@link LeadershipPolicy} for the leaders of the app-config. */
export const permissionModuleLeadershipPolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'leadership-policy',
  register(reg) {
    reg.registerInit({
      deps: {
        config: coreServices.rootConfig,
        policy: policyExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      async init({ config, policy, userInfo }) {
        const leaders = ['leaders', 'admins'].flatMap(
          key => config.getOptionalStringArray(`adoptionHealth.${key}`) ?? [],
        );
        policy.setPolicy(new LeadershipPolicy({ userInfo, leaders }));
      },
    });
  },
});
