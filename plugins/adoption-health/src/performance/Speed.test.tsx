import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  buildAbsentValue,
  buildPerformanceRoutes,
  buildPerformanceSummary,
  buildRouteTiming,
  named,
  refuse,
  renderWithApi,
} from '../__testUtils__';
import { AdoptionHealthApi } from '../api';
import { downloadCsv } from '../shared/csv/downloadText';
import { SpeedTab } from './SpeedTab';

jest.mock('../shared/csv/downloadText');

const renderSpeed = (api: Partial<AdoptionHealthApi> = {}) =>
  renderWithApi(<SpeedTab />, { api });

const few = {
  status: 'not-enough-data',
  reason: 'few-samples',
} as const;

describe('Speed', () => {
  it('opens with how many loads are fast enough', async () => {
    renderSpeed();
    expect(
      await screen.findByRole('heading', {
        name: named('86 % of page loads are ready within 5 s'),
      }),
    ).toBeVisible();
    const p75 = within(screen.getByRole('region', { name: 'Page ready, p75' }));
    expect(p75.getByText('3.1 s')).toBeVisible();
    const share = within(
      screen.getByRole('region', { name: named('Ready within 5 s') }),
    );
    expect(share.getByText('16,352 of 18,970 page loads')).toBeVisible();
  });

  it('lists routes with their times', async () => {
    renderSpeed();
    const table = await screen.findByRole('table');
    const row = within(table).getByRole('row', { name: /catalog/ });
    expect(row).toHaveTextContent('/catalogcatalog · in the portal');
    expect(row).toHaveTextContent('p50 1.8 s, p75 2.7 s, p95 5.9 s');
    expect(row).toHaveTextContent('3,980');
  });

  it('explains a share of a route when asked', async () => {
    renderSpeed();
    await userEvent.click(
      await screen.findByRole('button', { name: /^92\s%/ }),
    );
    expect(await screen.findByRole('dialog')).toHaveTextContent(
      '3,662 of 3,980 page loads',
    );
  });

  it('judges no route with too few loads', async () => {
    renderSpeed({
      getPerformanceRoutes: async () =>
        buildPerformanceRoutes([
          buildRouteTiming({
            n: 6,
            withinTargetShare: buildAbsentValue('pageReadyWithinTarget', few),
          }),
        ]),
    });
    const table = await screen.findByRole('table', {
      name: 'No route has enough loads to be judged',
    });
    expect(table).toHaveTextContent('Too few loads');
    expect(table).not.toHaveTextContent('2.7 s');
  });

  it('shows ten routes first and all on request', async () => {
    const rows = Array.from({ length: 12 }, (_, index) =>
      buildRouteTiming({ route: `/route-${index}`, p75: 1000 + index }),
    );
    renderSpeed({
      getPerformanceRoutes: async () => buildPerformanceRoutes(rows),
    });
    expect(await screen.findAllByRole('rowheader')).toHaveLength(10);
    await userEvent.click(
      screen.getByRole('button', { name: 'Show all 12 routes' }),
    );
    expect(screen.getAllByRole('rowheader')).toHaveLength(12);
  });

  it('downloads all routes with exact times', async () => {
    renderSpeed();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Download as CSV' }),
    );
    expect(downloadCsv).toHaveBeenCalledWith(
      'page-ready-by-route.csv',
      expect.stringContaining(
        '/catalog,catalog,in the portal,3980,1800,2700,5900,0.92,0,12',
      ),
    );
  });

  it('says that there is nothing yet, without a zero', async () => {
    const none = { reason: 'no-samples' } as const;
    renderSpeed({
      getPerformanceRoutes: async () => buildPerformanceRoutes([]),
      getPerformanceSummary: async () =>
        buildPerformanceSummary({
          pageReadyP75: buildAbsentValue('pageReadyP75', none),
          pageReadyWithinTarget: buildAbsentValue(
            'pageReadyWithinTarget',
            none,
          ),
        }),
    });
    expect(
      await screen.findByText('No page load has been timed yet'),
    ).toBeVisible();
    expect(await screen.findByText('No page load in these days')).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('shows failed routes as failed and the tiles all the same', async () => {
    renderSpeed({ getPerformanceRoutes: refuse(500) });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The Adoption Health backend ran into an error.',
    );
    expect(screen.getByText('3.1 s')).toBeVisible();
  });
});
