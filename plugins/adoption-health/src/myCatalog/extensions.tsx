import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { RiFolderUserLine } from '@remixicon/react';
import { myCatalogMessages } from './messages';
import { myCatalogRouteRef } from './myCatalogRouteRef';
import { widgetLayout } from './widgetLayout';

const { title, description } = myCatalogMessages;
const ICON_PX = 24;

/** The page "My catalog". */
export const myCatalogPage = PageBlueprint.make({
  name: 'my-catalog',
  params: {
    path: '/adoption-health/my-catalog',
    title,
    icon: <RiFolderUserLine size={ICON_PX} aria-hidden />,
    routeRef: myCatalogRouteRef,
    loader: async () => {
      const [{ SystemPage }, { MyCatalogContent }] = await Promise.all([
        import('../SystemPage'),
        import('./MyCatalogContent'),
      ]);
      return (
        <SystemPage>
          <MyCatalogContent />
        </SystemPage>
      );
    },
  },
});

/** "My catalog" on the home page. */
export const myCatalogWidget = HomePageWidgetBlueprint.make({
  name: 'my-catalog',
  params: {
    name: 'AdoptionHealthMyCatalog',
    title,
    description,
    layout: widgetLayout,
    components: () =>
      import('./LinkedWidget').then(m => ({ Content: m.LinkedWidget })),
  },
});
