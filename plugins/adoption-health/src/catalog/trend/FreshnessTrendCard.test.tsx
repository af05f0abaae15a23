import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  buildContext,
  named,
  refuse,
  renderWithApi,
} from '../../__testUtils__';
import { buildFreshnessSeries } from '../../__testUtils__/buildFreshnessSeries';
import { AdoptionHealthApi } from '../../api';
import { FreshnessTrendCard } from './FreshnessTrendCard';

const renderTrend = (
  api: Partial<AdoptionHealthApi> = {},
  options: { owner?: string; url?: string } = {},
) =>
  renderWithApi(
    <FreshnessTrendCard context={buildContext()} owner={options.owner} />,
    { api, url: options.url },
  );

describe('FreshnessTrendCard', () => {
  it('states the finding and shows the days as a table', async () => {
    renderTrend();
    const card = within(
      await screen.findByRole('region', {
        name: named(
          'The stale share fell from 7.8 % to 6.4 % since 14 Nov, for the better',
        ),
      }),
    );
    await userEvent.click(card.getByRole('button', { name: 'Show as table' }));
    expect(card.getAllByRole('row')).toHaveLength(8);
    expect(
      card.getByRole('row', {
        name: named('20 Nov 2026 6.4 % 7.5 % 39 7 612'),
      }),
    ).toBeVisible();
  });

  it('says that a gap is a day without a check', async () => {
    renderTrend({
      getFreshnessSeries: async () =>
        buildFreshnessSeries({ stale: [41, undefined, 39] }),
    });
    expect(
      await screen.findByText(/A gap is a day without a check\.$/),
    ).toBeVisible();
  });

  it('asks for the days chosen and for one owner', async () => {
    const getFreshnessSeries = jest.fn(async () => buildFreshnessSeries());
    renderTrend(
      { getFreshnessSeries },
      { owner: 'group:default/pay', url: '/?range=4w' },
    );
    await screen.findByRole('button', { name: 'Show as table' });
    expect(getFreshnessSeries).toHaveBeenCalledWith(
      { from: '2026-10-24', to: '2026-11-20', owner: 'group:default/pay' },
      expect.anything(),
    );
  });

  it('says that there was no check in these days', async () => {
    renderTrend({ getFreshnessSeries: async () => ({ points: [] }) });
    expect(
      await screen.findByText('Each day with a check adds a point.'),
    ).toBeVisible();
  });

  it('asks again on request', async () => {
    const getFreshnessSeries = jest
      .fn(async () => buildFreshnessSeries())
      .mockImplementationOnce(refuse(503));
    renderTrend({ getFreshnessSeries });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('button', { name: 'Show as table' }),
    ).toBeVisible();
  });

  it('says that the caller may not see it', async () => {
    renderTrend({ getFreshnessSeries: refuse(403) });
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });
});
