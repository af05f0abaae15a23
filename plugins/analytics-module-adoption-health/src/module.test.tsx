import { ConfigReader } from '@backstage/core-app-api';
import { createApp } from '@backstage/frontend-defaults';
import {
  createFrontendModule,
  createFrontendPlugin,
  createRouteRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { SignInPageBlueprint } from '@backstage/plugin-app-react';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import adoptionHealthAnalyticsModule from '.';
import { stopCapture } from './capture/startCapture';
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

function page(pluginId: string, path: string, element: JSX.Element) {
  const routeRef = createRouteRef();
  const params = { path, routeRef, loader: async () => element };
  return createFrontendPlugin({
    pluginId,
    routes: { root: routeRef },
    extensions: [PageBlueprint.make({ params })],
  });
}

const signIn = createFrontendModule({
  pluginId: 'app',
  extensions: [
    SignInPageBlueprint.make({
      params: { loader: async () => TestSignInPage },
    }),
  ],
});

function portal(telemetry: { enabled?: boolean } = {}) {
  const config = new ConfigReader({
    app: { baseUrl: 'http://localhost' },
    backend: { baseUrl: backendUrl },
    adoptionHealth: { telemetry },
  });
  const app = createApp({
    advanced: { configLoader: async () => ({ config }) },
    features: [
      page('home', '/', <TestHomePage />),
      page('catalog', '/catalog', <TestCatalogPage />),
      page('docs', '/docs', <TestDocsPage />),
      page('tabs', '/tabs', <TestTabsPage />),
      page('search', '/search', <TestSearchPage />),
      signIn,
      adoptionHealthAnalyticsModule,
    ],
  });
  return app.createRoot();
}

describe('the module in the new frontend system', () => {
  beforeAll(() => endpoint.server.listen());
  beforeEach(() => {
    localStorage.clear();
    window.history.replaceState(undefined, '', '/');
    endpoint.reset();
  });
  afterEach(() => stopCapture());
  afterAll(() => endpoint.server.close());

  it('sends the pages a person came to, and no others', async () => {
    const user = userEvent.setup();
    render(portal());
    await user.click(await screen.findByText('Sign in', undefined, waitMs));
    await screen.findByText('0 entities', undefined, waitMs);
    await user.click(screen.getByText('Docs'));
    await screen.findByText('Documentation');
    await user.click(screen.getByText('Filtered'));
    await screen.findByText('0 entities');
    await user.click(screen.getByText('Filtered'));
    await user.click(screen.getByText('Nowhere'));
    await user.click(
      await screen.findByText('Go back', { exact: false }, waitMs),
    );
    await screen.findByText('0 entities');
    await user.click(screen.getByText('Home'));
    await screen.findByText('0 entities');
    await user.click(screen.getByText('Tabs'));
    await screen.findByText('First tab');
    window.dispatchEvent(new Event('beforeunload'));
    window.dispatchEvent(new Event('pagehide'));

    await waitFor(() => expect(endpoint.received).not.toHaveLength(0));
    expect(endpoint.pageViews()).toEqual([
      ['/catalog', 'catalog'],
      ['/docs', 'docs'],
      ['/catalog', 'catalog'],
      ['/nowhere', 'app'],
      ['/catalog', 'catalog'],
      ['/catalog', 'catalog'],
      ['/tabs/first', 'tabs'],
    ]);
    expect(new Set(endpoint.received.map(batch => batch.userRef))).toEqual(
      new Set(['user:default/ada']),
    );
  }, 60_000);

  it('measures pages until their requests are answered and nothing moves', async () => {
    endpoint.catalog.latencyMs = 400;
    const user = userEvent.setup();
    render(portal());
    await user.click(await screen.findByText('Sign in', undefined, waitMs));
    await screen.findByText('0 entities', undefined, waitMs);
    await new Promise(resolve => setTimeout(resolve, 300));
    await user.click(screen.getByText('Docs'));
    await screen.findByText('Documentation');
    await new Promise(resolve => setTimeout(resolve, 300));
    window.dispatchEvent(new Event('pagehide'));

    await waitFor(() => expect(endpoint.timings()).toHaveLength(2));
    const [catalog, docs] = endpoint.timings();
    expect(catalog).toMatchObject({
      metric: 'page_ready',
      route: '/catalog',
      pluginId: 'catalog',
      navigation: 'soft',
      outcome: 'ready',
    });
    expect(catalog.ms).toBeGreaterThanOrEqual(400);
    expect(docs).toMatchObject({ route: '/docs', pluginId: 'docs' });
    expect(docs.ms).toBeLessThan(400);
  }, 60_000);

  it('sends one episode for a search, with how it ended', async () => {
    const user = userEvent.setup();
    render(portal());
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

  it('does nothing at all when it is switched off', async () => {
    const { fetch } = window;
    const user = userEvent.setup();
    render(portal({ enabled: false }));
    await user.click(await screen.findByText('Sign in', undefined, waitMs));
    await screen.findByText('0 entities', undefined, waitMs);
    window.dispatchEvent(new Event('pagehide'));
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(endpoint.received).toEqual([]);
    expect(window.fetch).toBe(fetch);
    const ours = Object.keys(localStorage).filter(key =>
      key.startsWith('adoption-health'),
    );
    expect(ours).toEqual([]);
  }, 60_000);
});
