import {
  AppRootElementBlueprint,
  configApiRef,
  createFrontendModule,
  discoveryApiRef,
  identityApiRef,
} from '@backstage/frontend-plugin-api';
import { AnalyticsImplementationBlueprint } from '@backstage/plugin-app-react';
import { AdoptionHealthCapture } from './AdoptionHealthCapture';
import { AdoptionHealthAnalytics } from './analytics/AdoptionHealthAnalytics';

const analytics = AnalyticsImplementationBlueprint.make({
  name: 'adoption-health',
  params: define =>
    define({
      deps: {
        configApi: configApiRef,
        discoveryApi: discoveryApiRef,
        identityApi: identityApiRef,
      },
      factory: ({ configApi, ...deps }) =>
        AdoptionHealthAnalytics.fromConfig(configApi, deps),
    }),
});

const routeCapture = AppRootElementBlueprint.make({
  name: 'adoption-health-capture',
  params: { element: <AdoptionHealthCapture /> },
});

/**
 * Captures analytics events and page timings for Adoption Health: a module of
 * the `app` plugin of the new frontend system.
 *
 * @public
 */
export const adoptionHealthAnalyticsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [analytics, routeCapture],
});
