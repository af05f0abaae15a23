import {
  analyticsApiRef,
  configApiRef,
  createApiFactory,
  discoveryApiRef,
  identityApiRef,
} from '@backstage/core-plugin-api';
import { AdoptionHealthAnalytics } from './analytics/AdoptionHealthAnalytics';

/**
 * Provides the analytics API of the old frontend system.
 *
 * @public
 */
export const adoptionHealthAnalyticsApi = createApiFactory({
  api: analyticsApiRef,
  deps: {
    configApi: configApiRef,
    discoveryApi: discoveryApiRef,
    identityApi: identityApiRef,
  },
  factory: ({ configApi, ...deps }) =>
    AdoptionHealthAnalytics.fromConfig(configApi, deps),
});
