import {
  ApiBlueprint,
  createFrontendPlugin,
  discoveryApiRef,
  fetchApiRef,
  PageBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { adoptionHealthLeadershipReadPermission } from 'backstage-plugin-adoption-health-common';
import { AdoptionHealthClient } from './api/AdoptionHealthClient';
import { adoptionHealthApiRef } from './api/adoptionHealthApiRef';
import { entityReportMenuItem } from './freshness/report/extensions';
import { entityHealthContent } from './groupHealth/extensions';
import { AdoptionHealthIcon, AdoptionHealthLeadershipIcon } from './icons';
import { myCatalogPage, myCatalogWidget } from './myCatalog/extensions';
import { myCatalogRouteRef } from './myCatalog/myCatalogRouteRef';
import { adoptionHealthRouteRef, leadershipRouteRef } from './routes';
import { adoptionHealthTabs } from './tabs';

const PATH = '/adoption-health';

const api = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: adoptionHealthApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: deps => new AdoptionHealthClient(deps),
    }),
});

const page = PageBlueprint.make({
  params: {
    path: PATH,
    title: 'Adoption Health',
    icon: <AdoptionHealthIcon />,
    routeRef: adoptionHealthRouteRef,
  },
});

const tabs = adoptionHealthTabs.map(({ path, title, load }) =>
  SubPageBlueprint.make({
    name: path,
    params: {
      path,
      title,
      loader: async () => {
        const [{ SystemPage }, { default: Tab }] = await Promise.all([
          import('./SystemPage'),
          load(),
        ]);
        return (
          <SystemPage>
            <Tab />
          </SystemPage>
        );
      },
    },
  }),
);

const leadershipPage = PageBlueprint.make({
  name: 'leadership',
  // Hides the page and its nav item; the backend decides by itself.
  if: {
    permissions: {
      $contains: `${adoptionHealthLeadershipReadPermission.name}#read`,
    },
  },
  params: {
    path: `${PATH}/leadership`,
    title: 'Leadership',
    icon: <AdoptionHealthLeadershipIcon />,
    routeRef: leadershipRouteRef,
    loader: async () => {
      const [{ SystemPage }, { LeadershipContent }] = await Promise.all([
        import('./SystemPage'),
        import('./leadership'),
      ]);
      return (
        <SystemPage>
          <LeadershipContent />
        </SystemPage>
      );
    },
  },
});

const entityWarningCard = EntityCardBlueprint.make({
  name: 'freshness',
  params: {
    type: 'content',
    // Never checked, so there is no point in asking.
    filter: { $not: { kind: { $in: ['user', 'group', 'location'] } } },
    loader: () => import('./freshness').then(m => <m.EntityFreshnessCard />),
  },
});

/**
 * Adoption Health for the new frontend system: its page with tabs, the
 * leadership page, My catalog and its home widget, and on entity pages the
 * warning, the reader's report, and the tab of groups and systems.
 *
 * @public
 */
export const adoptionHealthPlugin = createFrontendPlugin({
  pluginId: 'adoption-health',
  title: 'Adoption Health',
  icon: <AdoptionHealthIcon />,
  info: { packageJson: () => import('../package.json') },
  // None is called `root`: the header of each page links to itself.
  routes: {
    adoptionHealth: adoptionHealthRouteRef,
    leadership: leadershipRouteRef,
    myCatalog: myCatalogRouteRef,
  },
  extensions: [
    api,
    page,
    ...tabs,
    leadershipPage,
    myCatalogPage,
    myCatalogWidget,
    entityWarningCard,
    entityReportMenuItem,
    entityHealthContent,
  ],
});
