import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import {
  adoptionHealthPermissions,
  freshnessRules,
  FreshnessRule,
} from 'backstage-plugin-adoption-health-common';
import {
  freshnessRulesExtensionPoint,
  sourceEvidenceExtensionPoint,
  SourceEvidenceProvider,
} from 'backstage-plugin-adoption-health-node';
import { buildRouter } from './buildRouter';
import { readConfig } from './config';
import { systemClock } from './platform/clock';
import { migratedDatabase } from './platform/database/migrate';

/**
 * The Adoption Health backend: takes telemetry in, watches the catalog, and
 * answers every question of the pages.
 */
export const adoptionHealthPlugin = createBackendPlugin({
  pluginId: 'adoption-health',
  register(env) {
    const addedRules: FreshnessRule[] = [];
    env.registerExtensionPoint(freshnessRulesExtensionPoint, {
      addRule: rule => addedRules.push(rule),
    });
    const sourceEvidence: SourceEvidenceProvider[] = [];
    env.registerExtensionPoint(sourceEvidenceExtensionPoint, {
      addProvider: provider => sourceEvidence.push(provider),
    });

    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init({ config, database, scheduler, ...services }) {
        const { httpRouter, logger, permissionsRegistry } = services;
        permissionsRegistry.addPermissions(adoptionHealthPermissions);

        const { router, tasks } = await buildRouter({
          ...services,
          config: readConfig(config),
          knex: await migratedDatabase({ database, logger }),
          clock: systemClock,
          rules: [...freshnessRules, ...addedRules],
          sourceEvidence,
        });
        httpRouter.use(router);
        for (const task of tasks) {
          await scheduler.scheduleTask({
            id: task.id,
            frequency: task.every,
            timeout: task.timeout,
            scope: task.scope,
            fn: task.run,
          });
        }
      },
    });
  },
});
