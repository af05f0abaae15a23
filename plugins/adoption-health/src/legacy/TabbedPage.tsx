import {
  Header,
  Page,
  Progress,
  TabbedLayout,
} from '@backstage/core-components';
import { ComponentType, lazy, Suspense } from 'react';
import { AdoptionHealthProviders } from '../api';
import { adoptionHealthTabs } from '../tabs';

const tabs = adoptionHealthTabs.map(({ path, title, load }) => ({
  path: `/${path}`,
  title,
  Tab: lazy(load),
}));

/** The Adoption Health page in the shell of the old frontend system. */
export function TabbedPage() {
  return (
    <Page themeId="tool">
      <Header title="Adoption Health" />
      <TabbedLayout>
        {tabs.map(({ path, title, Tab }) => (
          <TabbedLayout.Route key={path} path={path} title={title}>
            <TabContent Tab={Tab} />
          </TabbedLayout.Route>
        ))}
      </TabbedLayout>
    </Page>
  );
}

function TabContent(props: { Tab: ComponentType }) {
  return (
    <AdoptionHealthProviders>
      <Suspense fallback={<Progress />}>
        <props.Tab />
      </Suspense>
    </AdoptionHealthProviders>
  );
}
