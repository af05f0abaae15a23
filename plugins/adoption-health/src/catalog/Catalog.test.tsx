import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FreshnessSummary } from 'backstage-plugin-adoption-health-common';
import {
  buildAbsentValue,
  buildContext,
  buildFreshnessSummary,
  buildValue,
  named,
  refuse,
  renderWithApi,
} from '../__testUtils__';
import { AdoptionHealthApi } from '../api';
import { CatalogTab } from './CatalogTab';

const renderCatalog = (api: Partial<AdoptionHealthApi> = {}, url?: string) =>
  renderWithApi(<CatalogTab />, { api, url });

const byAdmin = async () =>
  buildContext({ caller: { admin: true, leader: true, eligible: true } });

const heldSummary = buildFreshnessSummary({
  held: {
    at: '2026-11-20T10:30:00.000Z',
    entities: 612,
    vanished: 140,
    turnedStale: 3,
  },
});

/** A region once its answer is there. */
const region = (name: string) =>
  waitFor(() => {
    const found = within(screen.getByRole('region', { name: named(name) }));
    expect(found.queryByText('Loading')).not.toBeInTheDocument();
    return found;
  });

describe('Catalog', () => {
  it('opens with a sentence built from the numbers', async () => {
    renderCatalog();
    expect(
      await screen.findByRole('heading', {
        name: named(
          '6.4 % of the catalog is stale: 39 of 612 entities; 7 more are unknown',
        ),
      }),
    ).toBeVisible();
  });

  it('shows what is stale, fresh and checked', async () => {
    renderCatalog();
    const stale = await region('Stale');
    expect(await stale.findByText(named('6.4 %'))).toBeVisible();
    expect(stale.getByText(named('7.5 % at most'))).toBeVisible();
    expect(stale.getByText(named('Target under 2 %'))).toBeVisible();
    const fresh = await region('Fresh');
    expect(await fresh.findByText(named('92.5 %'))).toBeVisible();
    expect(fresh.getByText('7 unknown')).toBeVisible();
    expect((await region('Entities checked')).getByText('612')).toBeVisible();
    expect(
      screen.queryByRole('region', { name: 'Registered repositories' }),
    ).toBeNull();
  });

  it('shows the registered share where a module counts it', async () => {
    renderCatalog({
      getFreshnessSummary: async () =>
        buildFreshnessSummary({
          registeredShare: buildValue('registeredShare', {
            value: 0.8,
            n: 80,
            denominator: 100,
          }),
        }),
    });
    const registered = await region('Registered repositories');
    expect(registered.getByText(named('80 %'))).toBeVisible();
    expect(registered.getByText('80 of 100 repositories')).toBeVisible();
  });

  it('says that nothing was checked yet instead of showing zeros', async () => {
    const none = { reason: 'no-sweep' as const };
    renderCatalog({
      getFreshnessSummary: async () =>
        buildFreshnessSummary({
          sweptAt: undefined,
          total: 0,
          fresh: 0,
          stale: 0,
          unknown: 0,
          byKind: [],
          byRule: [],
          byOwner: [],
          staleShare: buildAbsentValue('staleShare', none),
          upperBound: buildAbsentValue('staleUpperBound', none),
        }),
    });
    expect(
      await screen.findByRole('heading', {
        name: 'The catalog has not been checked yet',
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('region', { name: 'No check has finished yet' }),
    ).toBeVisible();
    expect(screen.queryByText('0')).toBeNull();
    expect(
      screen.queryByRole('region', { name: 'Fix first what people read' }),
    ).toBeNull();
  });

  it('shows one failed answer and all others', async () => {
    renderCatalog({ getFreshnessSummary: refuse(503) });
    expect(
      await screen.findByRole('heading', {
        name: 'How much of the catalog is stale could not be loaded',
      }),
    ).toBeVisible();
    const list = await region('Fix first what people read');
    expect(await list.findByText('search-indexer')).toBeVisible();
    expect(
      (await region('By owner, kind and rule')).getByText(
        'Could not load this',
      ),
    ).toBeVisible();
  });

  it('says of each card what the caller may not see', async () => {
    renderCatalog({ getFieldDiet: refuse(403) });
    const diet = await region('Field diet');
    expect(await diet.findByText('You may not see this')).toBeVisible();
  });

  it('keeps the last numbers where newer ones fail, and says so once', async () => {
    const getFreshnessSummary = jest
      .fn<Promise<FreshnessSummary>, []>(refuse(503))
      .mockImplementationOnce(async () => heldSummary);
    renderCatalog({ getContext: byAdmin, getFreshnessSummary });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Take it over' }),
    );
    expect(
      await screen.findByText(/^Could not update\. Last answer/),
    ).toBeVisible();
    expect(
      within(screen.getByRole('region', { name: 'Stale' })).getByText(
        named('6.4 %'),
      ),
    ).toBeVisible();
  });

  it('keeps every card in place while answers are on their way', async () => {
    const never = () => new Promise<never>(() => {});
    renderCatalog({
      getFreshnessSummary: never,
      getFreshnessSeries: never,
      getFixList: never,
      getCampaigns: never,
      getDisowned: never,
      getFieldDiet: never,
    });
    for (const name of [
      'Stale',
      'Stale share over time',
      'Campaigns',
      'By owner',
      'By kind',
      'By rule',
      'Fix first what people read',
      'Owners said “not mine”',
      'Field diet',
    ]) {
      expect(await screen.findByRole('region', { name })).toBeVisible();
    }
  });

  describe('a check that is held back', () => {
    it('is named with its counts, and what stands here with its time', async () => {
      renderCatalog({ getFreshnessSummary: async () => heldSummary });
      const banner = await region('A newer check is held back.');
      expect(
        banner.getByText(/found 612 entities, 140 gone and 3 newly stale/),
      ).toBeVisible();
      expect(banner.queryByRole('button')).toBeNull();
    });

    it('is taken over by an admin, and everything is asked anew', async () => {
      const getFreshnessSummary = jest
        .fn(async () => buildFreshnessSummary())
        .mockImplementationOnce(async () => heldSummary);
      const confirmSweep = jest.fn(async () => buildFreshnessSummary());
      renderCatalog({ getContext: byAdmin, getFreshnessSummary, confirmSweep });
      await userEvent.click(
        await screen.findByRole('button', { name: 'Take it over' }),
      );
      expect(
        await screen.findByText(/^Taken over\. The page shows/),
      ).toBeVisible();
      expect(confirmSweep).toHaveBeenCalledTimes(1);
      expect(getFreshnessSummary).toHaveBeenCalledTimes(2);
    });

    it('stays, with the reason, where taking it over is refused', async () => {
      renderCatalog({
        getContext: byAdmin,
        getFreshnessSummary: async () => heldSummary,
        confirmSweep: refuse(403),
      });
      await userEvent.click(
        await screen.findByRole('button', { name: 'Take it over' }),
      );
      expect(await screen.findByRole('alert')).toHaveTextContent(
        'It was not taken over. Only admins of Adoption Health may do this.',
      );
      expect(screen.getByRole('button', { name: 'Try again' })).toBeEnabled();
    });
  });
});
