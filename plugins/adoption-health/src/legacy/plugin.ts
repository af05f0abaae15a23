import {
  createApiFactory,
  createPlugin,
  createRoutableExtension,
  createRouteRef,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { AdoptionHealthClient } from '../api/AdoptionHealthClient';
import { adoptionHealthApiRef } from '../api/adoptionHealthApiRef';

const adoptionHealthRouteRef = createRouteRef({ id: 'adoption-health' });
const leadershipRouteRef = createRouteRef({ id: 'adoption-health-leadership' });

/**
 * Adoption Health for the old frontend system.
 *
 * @public
 */
export const adoptionHealthPlugin = createPlugin({
  id: 'adoption-health',
  apis: [
    createApiFactory({
      api: adoptionHealthApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new AdoptionHealthClient(deps),
    }),
  ],
  routes: {
    adoptionHealth: adoptionHealthRouteRef,
    leadership: leadershipRouteRef,
  },
});

/**
 * The page of the platform team; mount it at `/adoption-health`.
 *
 * @public
 */
export const AdoptionHealthPage = adoptionHealthPlugin.provide(
  createRoutableExtension({
    name: 'AdoptionHealthPage',
    component: () => import('./TabbedPage').then(m => m.TabbedPage),
    mountPoint: adoptionHealthRouteRef,
  }),
);

/**
 * The page for leadership; mount it at `/adoption-health/leadership`.
 *
 * @public
 */
export const AdoptionHealthLeadershipPage = adoptionHealthPlugin.provide(
  createRoutableExtension({
    name: 'AdoptionHealthLeadershipPage',
    component: () => import('./LeadershipPage').then(m => m.LeadershipPage),
    mountPoint: leadershipRouteRef,
  }),
);
