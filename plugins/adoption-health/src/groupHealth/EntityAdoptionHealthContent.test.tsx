import { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { AdoptionHealthApi, FixListQuery } from '../api';
import {
  buildAbsentValue,
  buildAdoptionSummary,
  buildFixList,
  buildFixListItem,
  buildFreshnessSeries,
  buildGroupPlugin,
  buildPlugins,
  buildSuppressedPlugin,
  refuse,
  renderWithApi,
} from '../__testUtils__';
import { EntityAdoptionHealthContent } from './EntityAdoptionHealthContent';

const group: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name: 'ranking', title: 'Ranking' },
};
const system: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'System',
  metadata: { name: 'search' },
};

async function show(entity: Entity, api: Partial<AdoptionHealthApi> = {}) {
  await renderWithApi(
    <main data-testid="page">
      <EntityProvider entity={entity}>
        <EntityAdoptionHealthContent />
      </EntityProvider>
    </main>,
    { api },
  );
  return screen.getByTestId('page');
}

/** A region once its answer is there. */
const tile = (name: string) =>
  waitFor(() => {
    const region = screen.getByRole('region', { name });
    expect(within(region).queryByText('Loading')).toBeNull();
    return region;
  });
const list = () => screen.findByRole('list', { name: /^To fix/ });
const fixCard = () => screen.findByRole('region', { name: /^To fix/ });

describe('the tab of a group', () => {
  it('says how much it owns and how much of it is stale', async () => {
    await show(group);

    expect(
      await screen.findByRole('heading', {
        name: 'Ranking owns 612 entities; 39 are stale',
      }),
    ).toBeVisible();
    expect(
      await screen.findByRole('region', { name: 'Stale share' }),
    ).toHaveTextContent(/39 of 612 entities/);
    expect(
      await screen.findByRole('heading', { name: /stale share fell from/i }),
    ).toBeVisible();
  });

  it('asks about what the group owns, the trend once', async () => {
    const getFreshnessSeries = jest.fn(async () => buildFreshnessSeries());
    const getFixList = jest.fn(async () => buildFixList());
    await show(group, { getFreshnessSeries, getFixList });
    await list();

    expect(getFreshnessSeries).toHaveBeenCalledTimes(1);
    expect(getFreshnessSeries).toHaveBeenCalledWith(
      expect.objectContaining({
        owner: 'group:default/ranking',
        to: '2026-11-20',
      }),
      expect.anything(),
    );
    expect(getFixList).toHaveBeenCalledWith(
      expect.objectContaining({
        owner: 'group:default/ranking',
        state: 'stale',
        sort: 'harm',
      }),
      expect.anything(),
    );
  });

  it('lists what to fix, who may own it, and where to mend it', async () => {
    await show(group);
    const [first] = within(await list()).getAllByRole('listitem');

    expect(first).toHaveTextContent(
      'Owner not in the catalog since 4 Nov · 41 readers',
    );
    expect(first).toHaveTextContent('search-ranking may be its owner');
    expect(
      within(first).getByRole('link', {
        name: /^Edit the descriptor of search-indexer/,
      }),
    ).toHaveAttribute('target', '_blank');
  });

  it('says how many of its people are active, and how many habitually', async () => {
    const getAdoptionSummary = jest.fn(async () => buildAdoptionSummary());
    await show(group, { getAdoptionSummary });

    const rate = await tile('Adoption rate');
    expect(rate).toHaveTextContent(/23\s%95 of 412 people/);
    expect(rate).not.toHaveTextContent(/Not met/);
    expect(await tile('Active in 7 days')).toHaveTextContent(/97of 412 people/);
    expect(await tile('Habitual')).toHaveTextContent(/15\s%61 of 412 people/);
    expect(getAdoptionSummary).toHaveBeenCalledWith(
      {
        from: '2026-11-14',
        to: '2026-11-20',
        group: 'group:default/ranking',
      },
      expect.anything(),
    );
  });

  it('shows its most used plugins, what every portal opens left out', async () => {
    await show(group, {
      getPlugins: async () =>
        buildPlugins({
          rows: [
            { ...buildGroupPlugin('app', { people: 15 }), isShell: true },
            buildGroupPlugin('catalog', { people: 11 }),
            buildGroupPlugin('techdocs', { people: 9 }),
          ],
          diet: undefined,
        }),
    });

    const card = await screen.findByRole('region', {
      name: 'Catalog is used most, by 11 people',
    });
    const rows = within(card).getAllByRole('listitem');
    expect(rows.map(row => row.textContent)).toEqual([
      expect.stringMatching(/^Catalog11 \(3\s%\)$/),
      expect.stringMatching(/^TechDocs9 \(2\s%\)$/),
    ]);
  });

  it('hides how few people used a plugin', async () => {
    await show(group, {
      getPlugins: async () =>
        buildPlugins({
          rows: [buildSuppressedPlugin('adr')],
          diet: undefined,
        }),
    });

    const card = await screen.findByRole('region', {
      name: 'Every plugin is used by fewer people than may be shown',
    });
    expect(within(card).getByText('Suppressed')).toBeVisible();
    expect(card.querySelector('[style*="width"]')).toBeNull();
  });

  it('says that its people used no plugin', async () => {
    await show(group, {
      getPlugins: async () => buildPlugins({ rows: [], diet: undefined }),
    });

    expect(
      await screen.findByRole('region', {
        name: 'No plugin was used in these 28 days',
      }),
    ).toBeVisible();
  });

  it('shows no number of a group that is too small', async () => {
    const suppressed = { status: 'suppressed', reason: 'small-group' } as const;
    await show(group, {
      getAdoptionSummary: async () =>
        buildAdoptionSummary({
          adoptionRate: buildAbsentValue('adoptionRate', suppressed),
          wau: buildAbsentValue('wau', suppressed),
          habitual: buildAbsentValue('habitual', suppressed),
        }),
    });

    for (const name of ['Adoption rate', 'Active in 7 days', 'Habitual']) {
      expect(within(await tile(name)).getByText('Suppressed')).toBeVisible();
    }
  });

  it('says that nobody in it is counted, and keeps what it owns', async () => {
    await show(group, {
      getAdoptionSummary: refuse(404),
      getAdoptionSeries: refuse(404),
      getPlugins: refuse(404),
    });

    expect(
      (await screen.findAllByText('Nobody in ranking is counted.')).length,
    ).toBeGreaterThan(1);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await list()).toBeVisible();
  });

  it('draws its adoption by week', async () => {
    await show(group);

    expect(
      await screen.findByRole('region', { name: /^Adoption grew 4 points/ }),
    ).toBeVisible();
  });

  it('says that none is stale', async () => {
    await show(group, {
      getFreshnessSeries: async () => buildFreshnessSeries({ stale: [0] }),
      getFixList: async () => buildFixList({ items: [], total: 0 }),
    });

    expect(
      await screen.findByRole('heading', {
        name: 'Ranking owns 612 entities; none is stale',
      }),
    ).toBeVisible();
    expect(await screen.findByText('Nothing needs care')).toBeVisible();
  });

  it('says that nothing was counted yet', async () => {
    await show(group, {
      getFreshnessSeries: async () => ({ points: [] }),
    });

    expect(
      await screen.findByRole('heading', {
        name: 'What Ranking owns has not been counted yet',
      }),
    ).toBeVisible();
    expect(screen.getByText(/^Each check of the catalog counts/)).toBeVisible();
  });

  it('keeps the list where the numbers fail', async () => {
    await show(group, { getFreshnessSeries: refuse(503) });

    expect(
      await screen.findByRole('heading', {
        name: 'What Ranking owns could not be loaded',
      }),
    ).toBeVisible();
    expect(await list()).toBeVisible();
  });

  it('keeps the numbers where the list fails, and asks again', async () => {
    const getFixList = jest
      .fn(async () => buildFixList())
      .mockImplementationOnce(refuse(503));
    await show(group, { getFixList });
    const card = await fixCard();
    await userEvent.click(
      await within(card).findByRole('button', { name: 'Try again' }),
    );

    expect(await list()).toBeVisible();
  });

  it('says in the list that it is refused', async () => {
    await show(group, { getFixList: refuse(403) });

    expect(
      await within(await fixCard()).findByText('You may not see this'),
    ).toBeVisible();
  });

  it('shows the next rows on demand', async () => {
    const getFixList = jest.fn(async ({ cursor }: FixListQuery) =>
      cursor
        ? buildFixList({ items: [buildFixListItem({ ref: 'api:default/z' })] })
        : buildFixList({ nextCursor: 'more' }),
    );
    await show(group, { getFixList });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show more' }),
    );

    expect(
      await within(await list()).findByRole('link', { name: 'z' }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });
});

describe('the tab of a system', () => {
  it('lists what to fix in it, with the owners', async () => {
    const getFixList = jest.fn(async () => buildFixList());
    await show(system, { getFixList });

    expect(
      await screen.findByRole('heading', {
        name: '3 entities of search need care',
      }),
    ).toBeVisible();
    expect(getFixList).toHaveBeenCalledWith(
      expect.objectContaining({ system: 'system:default/search' }),
      expect.anything(),
    );
    expect(await list()).toHaveTextContent(/Owned by checkout/);
  });

  it('counts nothing for those who may see only some', async () => {
    await show(system, {
      getFixList: async () => buildFixList({ total: undefined }),
    });

    expect(
      await screen.findByRole('heading', {
        name: 'Entities of search need care',
      }),
    ).toBeVisible();
  });

  it('has no adoption: people belong to groups', async () => {
    const getAdoptionSummary = jest.fn(refuse(500));
    await show(system, { getAdoptionSummary });
    await list();

    expect(getAdoptionSummary).not.toHaveBeenCalled();
    expect(screen.queryByRole('region', { name: 'Adoption rate' })).toBeNull();
  });

  it('says that nothing needs care', async () => {
    await show(system, {
      getFixList: async () => buildFixList({ items: [], total: 0 }),
    });

    expect(
      await screen.findByRole('heading', {
        name: 'Nothing in search needs care',
      }),
    ).toBeVisible();
  });
});

describe('a page of another kind', () => {
  it('has nothing here and asks nothing', async () => {
    const getContext = jest.fn(refuse(500));
    const page = await show({ ...group, kind: 'Component' }, { getContext });
    await waitFor(() => Promise.resolve());

    expect(page).toHaveTextContent(/^$/);
    expect(getContext).not.toHaveBeenCalled();
  });
});
