import { FlatRoutes } from '@backstage/core-app-api';
import { ApiExplorerPage } from '@backstage/plugin-api-docs';
import { CatalogEntityPage, CatalogIndexPage } from '@backstage/plugin-catalog';
import { CatalogGraphPage } from '@backstage/plugin-catalog-graph';
import {
  CustomHomepageGrid,
  HomepageCompositionRoot,
} from '@backstage/plugin-home';
import { NotificationsPage } from '@backstage/plugin-notifications';
import { ScaffolderPage } from '@backstage/plugin-scaffolder';
import { SearchPage } from '@backstage/plugin-search';
import { UserSettingsPage } from '@backstage/plugin-user-settings';
import {
  AdoptionHealthLeadershipPage,
  AdoptionHealthMyCatalogPage,
  AdoptionHealthMyCatalogWidget,
  AdoptionHealthPage,
} from 'backstage-plugin-adoption-health/legacy';
import { Navigate, Route } from 'react-router-dom';
import { entityPage } from './entity/entityPage';
import { PortalSearch } from './search/PortalSearch';

/** The pages of the portal and where they are. */
export const routes = (
  <FlatRoutes>
    <Route path="/" element={<Navigate to="catalog" />} />
    <Route path="/catalog" element={<CatalogIndexPage />} />
    <Route
      path="/catalog/:namespace/:kind/:name"
      element={<CatalogEntityPage />}
    >
      {entityPage}
    </Route>
    <Route path="/catalog-graph" element={<CatalogGraphPage />} />
    <Route path="/api-docs" element={<ApiExplorerPage />} />
    <Route path="/create" element={<ScaffolderPage />} />
    <Route path="/search" element={<SearchPage />}>
      <PortalSearch />
    </Route>
    <Route path="/adoption-health" element={<AdoptionHealthPage />} />
    <Route
      path="/adoption-health/leadership"
      element={<AdoptionHealthLeadershipPage />}
    />
    <Route
      path="/adoption-health/my-catalog"
      element={<AdoptionHealthMyCatalogPage />}
    />
    <Route path="/home" element={<HomepageCompositionRoot />}>
      <CustomHomepageGrid
        config={[
          {
            component: 'AdoptionHealthMyCatalogWidget',
            ...{ x: 0, y: 0, width: 6, height: 6 },
          },
        ]}
      >
        <AdoptionHealthMyCatalogWidget />
      </CustomHomepageGrid>
    </Route>
    <Route path="/notifications" element={<NotificationsPage />} />
    <Route path="/settings" element={<UserSettingsPage />} />
  </FlatRoutes>
);
