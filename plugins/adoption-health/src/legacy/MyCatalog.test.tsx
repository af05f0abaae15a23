import {
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { createCardExtension } from '@backstage/plugin-home-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { ReactElement } from 'react';
import { Route, Routes } from 'react-router-dom';
import { fakeAdoptionHealthApi } from '../__testUtils__';
import { adoptionHealthApiRef } from '../api';
import { myCatalogRouteRef } from './myCatalogRouteRef';

const plugin = createPlugin({ id: 'adoption-health' });
const Page = plugin.provide(
  createRoutableExtension({
    name: 'AdoptionHealthMyCatalogPage',
    component: () => import('./MyCatalogPage').then(m => m.MyCatalogPage),
    mountPoint: myCatalogRouteRef,
  }),
);
const Widget = plugin.provide(
  createCardExtension({
    name: 'AdoptionHealthMyCatalogWidget',
    title: 'My catalog',
    components: () =>
      import('./MyCatalogWidgetContent').then(m => ({
        Content: m.MyCatalogWidgetContent,
      })),
  }),
);

const PATH = '/adoption-health/my-catalog';

const show = (element: ReactElement, options: { at?: string } = {}) =>
  renderInTestApp(
    <TestApiProvider apis={[[adoptionHealthApiRef, fakeAdoptionHealthApi()]]}>
      {element}
    </TestApiProvider>,
    {
      routeEntries: [options.at ?? '/'],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        [PATH]: myCatalogRouteRef,
      },
    },
  );

describe('my catalog in the old frontend system', () => {
  it('has its page', async () => {
    await show(
      <Routes>
        <Route path={PATH} element={<Page />} />
      </Routes>,
      { at: PATH },
    );

    expect(
      await screen.findByRole('heading', {
        name: '3 of 17 entities of yours need care',
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'search-indexer' }),
    ).toHaveAttribute('href', '/catalog/default/component/search-indexer');
  });

  it('has its widget, which leads there', async () => {
    await show(<Widget />);

    expect(
      await screen.findByRole('link', { name: 'All of mine' }),
    ).toHaveAttribute('href', PATH);
  });
});
