import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  createRouteRef,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { createCardExtension } from '@backstage/plugin-home-react';
import { AdoptionHealthClient } from '../api/AdoptionHealthClient';
import { adoptionHealthApiRef } from '../api/adoptionHealthApiRef';
import { myCatalogMessages } from '../myCatalog/messages';
import { widgetLayout } from '../myCatalog/widgetLayout';
import { myCatalogRouteRef } from './myCatalogRouteRef';

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
    myCatalog: myCatalogRouteRef,
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

/**
 * What the reader owns that needs care; mount it at
 * `/adoption-health/my-catalog`.
 *
 * @public
 */
export const AdoptionHealthMyCatalogPage = adoptionHealthPlugin.provide(
  createRoutableExtension({
    name: 'AdoptionHealthMyCatalogPage',
    component: () => import('./MyCatalogPage').then(m => m.MyCatalogPage),
    mountPoint: myCatalogRouteRef,
  }),
);

/**
 * My catalog on the home page; needs its page to be mounted.
 *
 * @public
 */
export const AdoptionHealthMyCatalogWidget = adoptionHealthPlugin.provide(
  createCardExtension({
    name: 'AdoptionHealthMyCatalogWidget',
    title: myCatalogMessages.title,
    description: myCatalogMessages.description,
    layout: widgetLayout,
    components: () =>
      import('./MyCatalogWidgetContent').then(m => ({
        Content: m.MyCatalogWidgetContent,
      })),
  }),
);

/**
 * The tab of group and system pages.
 *
 * @public
 */
export const EntityAdoptionHealthContent = adoptionHealthPlugin.provide(
  createComponentExtension({
    name: 'EntityAdoptionHealthContent',
    component: {
      lazy: () =>
        import('../groupHealth').then(m => m.EntityAdoptionHealthContent),
    },
  }),
);
