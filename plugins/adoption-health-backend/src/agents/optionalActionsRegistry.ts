import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import {
  ActionsRegistryService,
  actionsRegistryServiceRef,
} from '@backstage/backend-plugin-api/alpha';

/** Stands in where the host has no actions registry: nobody can call. */
export const noActionsRegistry = createServiceFactory({
  service: actionsRegistryServiceRef,
  deps: { logger: coreServices.logger },
  factory: ({ logger }): ActionsRegistryService => ({
    register: ({ name }) =>
      logger.debug(`No actions registry, so agents cannot call ${name}`),
  }),
});

/**
 * The host's actions registry, which is alpha and may be missing: the plugin
 * then starts all the same.
 */
export const optionalActionsRegistryRef =
  createServiceRef<ActionsRegistryService>({
    id: actionsRegistryServiceRef.id,
    scope: 'plugin',
    defaultFactory: async () => noActionsRegistry,
  });
