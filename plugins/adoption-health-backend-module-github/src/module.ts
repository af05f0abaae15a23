import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  DefaultGithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import { sourceEvidenceExtensionPoint } from 'backstage-plugin-adoption-health-node';
import { GithubSourceEvidence } from './GithubSourceEvidence';

/**
 * Tells the sweep of the catalog what became of repositories on the hosts under
 * `integrations.github`.
 */
export const adoptionHealthModuleGithub = createBackendModule({
  pluginId: 'adoption-health',
  moduleId: 'github',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        sources: sourceEvidenceExtensionPoint,
      },
      async init({ config, logger, sources }) {
        const integrations = ScmIntegrations.fromConfig(config);
        sources.addProvider(
          new GithubSourceEvidence({
            hosts: integrations.github.list().map(one => one.config),
            credentials:
              DefaultGithubCredentialsProvider.fromIntegrations(integrations),
            logger,
            clock: Date.now,
          }),
        );
      },
    });
  },
});
