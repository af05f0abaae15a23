import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  DefaultGithubCredentialsProvider,
  ScmIntegrations,
} from '@backstage/integration';
import {
  sourceEvidenceExtensionPoint,
  sourceInventoryExtensionPoint,
} from 'backstage-plugin-adoption-health-node';
import { GithubHosts } from './GithubHosts';
import { GithubSourceEvidence } from './GithubSourceEvidence';
import { GithubSourceInventory } from './GithubSourceInventory';
import { readInventorySettings } from './readInventorySettings';

/**
 * Tells the sweep of the catalog what became of repositories on the hosts under
 * `integrations.github`, and which repositories the organizations under
 * `adoptionHealth.github` have.
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
        inventories: sourceInventoryExtensionPoint,
      },
      async init({ config, logger, sources, inventories }) {
        const integrations = ScmIntegrations.fromConfig(config);
        const hosts = new GithubHosts({
          hosts: integrations.github.list().map(one => one.config),
          credentials:
            DefaultGithubCredentialsProvider.fromIntegrations(integrations),
          clock: Date.now,
        });
        sources.addProvider(new GithubSourceEvidence({ hosts, logger }));
        const settings = readInventorySettings(config);
        if (settings.organizations.length > 0) {
          inventories.addProvider(
            new GithubSourceInventory({ hosts, ...settings }),
          );
        }
      },
    });
  },
});
