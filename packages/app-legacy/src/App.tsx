import { createApp } from '@backstage/app-defaults';
import { AppRouter } from '@backstage/core-app-api';
import { AlertDisplay, OAuthRequestDialog } from '@backstage/core-components';
import { apiDocsPlugin } from '@backstage/plugin-api-docs';
import { catalogPlugin } from '@backstage/plugin-catalog';
import { orgPlugin } from '@backstage/plugin-org';
import { scaffolderPlugin } from '@backstage/plugin-scaffolder';
import { SignalsDisplay } from '@backstage/plugin-signals';
import { adoptionHealthPlugin } from 'backstage-plugin-adoption-health/legacy';
import { AdoptionHealthCapture } from 'backstage-plugin-analytics-module-adoption-health/legacy';
import { DemoSignInPage } from 'demo-auth/sign-in';
import { apis } from './apis';
import { PortalSidebar } from './nav/PortalSidebar';
import { routes } from './routes';

const app = createApp({
  apis,
  plugins: [adoptionHealthPlugin, apiDocsPlugin],
  bindRoutes({ bind }) {
    bind(catalogPlugin.externalRoutes, {
      createComponent: scaffolderPlugin.routes.root,
      createFromTemplate: scaffolderPlugin.routes.selectedTemplate,
    });
    bind(orgPlugin.externalRoutes, {
      catalogIndex: catalogPlugin.routes.catalogIndex,
    });
  },
  components: { SignInPage: DemoSignInPage },
});

export default app.createRoot(
  <>
    <AlertDisplay />
    <OAuthRequestDialog />
    <SignalsDisplay />
    <AppRouter>
      <AdoptionHealthCapture />
      <PortalSidebar>{routes}</PortalSidebar>
    </AppRouter>
  </>,
);
