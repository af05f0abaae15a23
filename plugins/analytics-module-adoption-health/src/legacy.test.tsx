import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import {
  createPlugin,
  createRoutableExtension,
  createRouteRef,
} from '@backstage/core-plugin-api';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route } from 'react-router-dom';
import { stopCapture } from './capture/startCapture';
import { AdoptionHealthCapture, adoptionHealthAnalyticsApi } from './legacy';
import {
  backendUrl,
  telemetryEndpoint,
} from './__testUtils__/telemetryEndpoint';
import { searchTwice, settledSearches } from './__testUtils__/searchTwice';
import {
  TestCatalogPage,
  TestDocsPage,
  TestHomePage,
  TestSearchPage,
  TestSignInPage,
  TestTabsPage,
} from './__testUtils__/TestPages';

const endpoint = telemetryEndpoint();
const waitMs = { timeout: 10_000 };

function page(id: string, Component: () => JSX.Element) {
  const mountPoint = createRouteRef({ id });
  return createPlugin({ id }).provide(
    createRoutableExtension({
      name: `${id}Page`,
      component: async () => Component,
      mountPoint,
    }),
  );
}

function portal() {
  const Catalog = page('catalog', TestCatalogPage);
  const Docs = page('docs', TestDocsPage);
  const Tabs = page('tabs', TestTabsPage);
  const Search = page('search', TestSearchPage);
  const data = {
    app: { baseUrl: 'http://localhost' },
    backend: { baseUrl: backendUrl },
  };
  const app = createApp({
    apis: [adoptionHealthAnalyticsApi],
    components: { SignInPage: TestSignInPage },
    configLoader: async () => [{ context: 'test', data }],
  });
  return app.createRoot(
    <AppRouter>
      <AdoptionHealthCapture />
      <FlatRoutes>
        <Route path="/" element={<TestHomePage />} />
        <Route path="/catalog" element={<Catalog />} />
        <Route path="/docs" element={<Docs />} />
        <Route path="/search" element={<Search />} />
        <Route
          path="/tabs"
          element={
            <div>
              <Tabs />
            </div>
          }
        />
      </FlatRoutes>
    </AppRouter>,
  );
}

describe('the parts for the old frontend system', () => {
  beforeAll(() => endpoint.server.listen());
  beforeEach(() => {
    localStorage.clear();
    window.history.replaceState(undefined, '', '/');
    endpoint.reset();
  });
  afterEach(() => stopCapture());
  afterAll(() => endpoint.server.close());

  it('send the pages a person came to, and no others', async () => {
    const user = userEvent.setup();
    const Portal = portal();
    render(<Portal />);
    await user.click(await screen.findByText('Sign in', undefined, waitMs));
    await screen.findByText('0 entities', undefined, waitMs);
    await user.click(screen.getByText('Docs'));
    await screen.findByText('Documentation');
    await user.click(screen.getByText('Filtered'));
    await screen.findByText('0 entities');
    await user.click(screen.getByText('Filtered'));
    await user.click(screen.getByText('Home'));
    await screen.findByText('0 entities');
    await user.click(screen.getByText('Tabs'));
    await screen.findByText('First tab');
    await user.click(screen.getByText('Docs'));
    await screen.findByText('Documentation');
    window.dispatchEvent(new Event('beforeunload'));
    window.dispatchEvent(new Event('pagehide'));

    await waitFor(() => expect(endpoint.received).not.toHaveLength(0));
    expect(endpoint.pageViews()).toEqual([
      ['/catalog', 'catalog'],
      ['/docs', 'docs'],
      ['/catalog', 'catalog'],
      ['/catalog', 'catalog'],
      ['/tabs/first', 'tabs'],
      ['/docs', 'docs'],
    ]);
    expect(new Set(endpoint.received.map(batch => batch.userRef))).toEqual(
      new Set(['user:default/ada']),
    );
  }, 60_000);

  it('send one episode for a search, with how it ended', async () => {
    const user = userEvent.setup();
    const Portal = portal();
    render(<Portal />);
    await searchTwice(user);
    expect(await settledSearches(endpoint)).toEqual({
      episodes: [
        ['kube', 7, { outcome: 'clicked', rank: 2 }],
        ['', undefined, { outcome: 'abandoned' }],
      ],
      openedResults: 1,
      saysWhoWasLookedFor: false,
    });
  }, 60_000);
});
