import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { fakeAdoptionHealthApi } from './__testUtils__';
import { adoptionHealthApiRef } from './api';
import {
  AdoptionHealthLeadershipPage,
  AdoptionHealthPage,
  adoptionHealthPlugin,
} from './legacy';

// Rooms are loaded when they are opened, which takes its time here.
const LOADED_MS = 20_000;
jest.setTimeout(3 * LOADED_MS);
configure({ asyncUtilTimeout: LOADED_MS });

const { routes } = adoptionHealthPlugin;

const renderPortal = (url: string) =>
  renderInTestApp(
    <TestApiProvider apis={[[adoptionHealthApiRef, fakeAdoptionHealthApi()]]}>
      <Routes>
        <Route path="/adoption-health/*" element={<AdoptionHealthPage />} />
        <Route
          path="/adoption-health/leadership"
          element={<AdoptionHealthLeadershipPage />}
        />
      </Routes>
    </TestApiProvider>,
    {
      routeEntries: [url],
      mountedRoutes: {
        '/adoption-health': routes.adoptionHealth,
        '/adoption-health/leadership': routes.leadership,
      },
    },
  );

describe('the old frontend system', () => {
  it('shows the same tabs in its own shell', async () => {
    await renderPortal('/adoption-health');
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
    await userEvent.click(screen.getByRole('tab', { name: 'Speed' }));
    expect(
      await screen.findByText(/of page loads are ready within/),
    ).toBeVisible();
  });

  it('opens the Data tab of the URL', async () => {
    await renderPortal('/adoption-health/data');
    expect(
      await screen.findByRole('heading', { name: /^Data since 3 Aug 2026/ }),
    ).toBeVisible();
  });

  it('has the leadership page beside it', async () => {
    await renderPortal('/adoption-health/leadership');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The test gives no answer to getBrief',
    );
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
  });
});
