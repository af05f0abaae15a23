import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { metricsServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { scaffolderServiceRef } from '@backstage/plugin-scaffolder-node';
import {
  adoptionHealthPermissions,
  freshnessRules,
  FreshnessRule,
} from 'backstage-plugin-adoption-health-common';
import {
  freshnessRulesExtensionPoint,
  sourceEvidenceExtensionPoint,
  SourceEvidenceProvider,
  sourceInventoryExtensionPoint,
  SourceInventoryProvider,
} from 'backstage-plugin-adoption-health-node';
import { optionalActionsRegistryRef } from './agents/optionalActionsRegistry';
import { buildRouter } from './buildRouter';
import { readConfig } from './config/readConfig';
import { createTelemetryMetrics } from './telemetry/telemetryMetrics';
import { systemClock } from './platform/clock';
import { withStepDeadline } from './platform/database/guardDeadline';
import { migratedDatabase } from './platform/database/migrate';
import { oneAtATime } from './platform/database/oneAtATime';

/** A step of a rollup or a sweep may take longer than one of a request. */
const TASK_STEP_MS = 60_000;

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
    const sourceInventories: SourceInventoryProvider[] = [];
    env.registerExtensionPoint(sourceInventoryExtensionPoint, {
      addProvider: provider => sourceInventories.push(provider),
    });

    env.registerInit({
      deps: {
        actionsRegistry: optionalActionsRegistryRef,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        metrics: metricsServiceRef,
        notifications: notificationService,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scaffolder: scaffolderServiceRef,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init({ config, database, metrics, scheduler, ...services }) {
        const { httpRouter, logger, permissionsRegistry } = services;
        permissionsRegistry.addPermissions(adoptionHealthPermissions);

        const knex = await migratedDatabase({ database, logger });
        const { router, tasks } = await buildRouter({
          ...services,
          config: readConfig(config),
          knex,
          metrics: createTelemetryMetrics(metrics),
          clock: systemClock,
          rules: [...freshnessRules, ...addedRules],
          sourceEvidence,
          sourceInventories,
        });
        httpRouter.use(router);
        // The scheduler makes tables of its own with the first of them.
        await oneAtATime(knex, async () => {
          for (const task of tasks) {
            await scheduler.scheduleTask({
              id: task.id,
              frequency: task.every,
              timeout: task.timeout,
              scope: task.scope,
              fn: signal =>
                withStepDeadline(TASK_STEP_MS, () => task.run(signal)),
            });
          }
        });
      },
    });
  },
});
