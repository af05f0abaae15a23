import { ConfigReader } from '@backstage/core-app-api';
import { createApp } from '@backstage/frontend-defaults';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { configure, render, screen } from '@testing-library/react';
import { fakeAdoptionHealthApi } from './__testUtils__';
import { adoptionHealthApiRef } from './api';
import adoptionHealthPlugin from './index';

// Rooms are loaded when they are opened, which takes its time here.
const LOADED_MS = 20_000;
jest.setTimeout(3 * LOADED_MS);
configure({ asyncUtilTimeout: LOADED_MS });

const answers = createFrontendModule({
  pluginId: 'adoption-health',
  extensions: [
    ApiBlueprint.make({
      params: define =>
        define({
          api: adoptionHealthApiRef,
          deps: {},
          factory: () => fakeAdoptionHealthApi(),
        }),
    }),
  ],
});

const permissions = (result: 'ALLOW' | 'DENY') =>
  createFrontendModule({
    pluginId: 'app',
    extensions: [
      ApiBlueprint.make({
        name: 'permission',
        params: define =>
          define({
            api: permissionApiRef,
            deps: {},
            factory: () => ({
              authorize: jest.fn().mockResolvedValue({ result }),
            }),
          }),
      }),
    ],
  });

/** A whole app: the test app cannot wait for permissions. */
function renderPortal(url: string, result: 'ALLOW' | 'DENY' = 'ALLOW') {
  window.history.pushState({}, '', url);
  const app = createApp({
    features: [adoptionHealthPlugin, answers, permissions(result)],
    advanced: {
      configLoader: async () => ({
        config: new ConfigReader({
          app: {
            baseUrl: 'http://localhost',
            extensions: [{ 'sign-in-page:app': false }],
          },
          backend: { baseUrl: 'http://localhost' },
        }),
      }),
    },
  });
  return render(app.createRoot());
}

describe('adoptionHealthPlugin', () => {
  it('shows its tabs in order and opens the first', async () => {
    renderPortal('/adoption-health');
    expect(
      await screen.findByRole('region', { name: 'Adoption rate' }),
    ).toBeVisible();
    expect(screen.getAllByRole('tab').map(tab => tab.textContent)).toEqual([
      'Overview',
      'Adoption',
      'Catalog',
      'Speed',
      'Value',
      'Data',
    ]);
    expect(screen.getByRole('tab', { name: 'Overview' })).toHaveAttribute(
      'href',
      '/adoption-health/overview',
    );
  });

  it('opens the tab of the URL', async () => {
    renderPortal('/adoption-health/speed');
    expect(
      await screen.findByText(/of page loads are ready within/),
    ).toBeVisible();
  });

  it('opens the Data tab', async () => {
    renderPortal('/adoption-health/data');
    expect(
      await screen.findByRole('heading', { name: /^Data since 3 Aug 2026/ }),
    ).toBeVisible();
  });

  it('has the leadership page beside the tabs, not below them', async () => {
    renderPortal('/adoption-health/leadership');
    // No brief here: its failure proves that the page asked for it.
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The test gives no answer to getBrief',
    );
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
  });

  it('has no leadership page without the permission', async () => {
    renderPortal('/adoption-health/leadership', 'DENY');
    expect(await screen.findByRole('tab', { name: 'Speed' })).toBeVisible();
    expect(screen.queryByText('Leadership')).not.toBeInTheDocument();
  });
});
