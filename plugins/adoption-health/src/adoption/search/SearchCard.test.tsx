import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  buildAbsentValue,
  buildContext,
  buildSearchHealth,
  buildSearchTerm,
  buildValue,
  named,
  refuse,
  renderWithApi,
} from '../../__testUtils__';
import { AdoptionHealthApi } from '../../api';
import { SearchCard } from './SearchCard';

const renderCard = (
  getSearchHealth: AdoptionHealthApi['getSearchHealth'] = async () =>
    buildSearchHealth(),
  url?: string,
) =>
  renderWithApi(<SearchCard context={buildContext()} />, {
    api: { getSearchHealth },
    url,
  });

const card = async (title: string) =>
  within(await screen.findByRole('region', { name: named(title) }));

const TITLE = '23 % of searches find nothing';

describe('SearchCard', () => {
  it('lists the terms with most searches for nothing first', async () => {
    renderCard();
    const search = await card(TITLE);
    const rows = search.getAllByRole('row').map(row => row.textContent);
    expect(rows.map(row => row?.match(/^[a-z -]+/i)?.[0])).toEqual([
      'TermSearchesPeopleFind nothing',
      'kafka topic',
      'on-call rota',
      'vpn setup',
      'payments api',
      'Rarer terms',
    ]);
  });

  it('says what it is counted from, and what is not known', async () => {
    renderCard();
    const search = await card(TITLE);
    expect(
      search.getByText(
        /405 of 1,800 searches .* Of 40 more the number of results is not known\./,
      ),
    ).toBeVisible();
    expect(
      search.getByText(
        /In 55\s% of searches a result is opened\. .* place 2\./,
      ),
    ).toBeVisible();
  });

  it('shows no term of fewer people than a minimum group', async () => {
    renderCard();
    const search = await card(TITLE);
    expect(
      search.getByRole('row', { name: named('Rarer terms 293 hidden') }),
    ).toBeVisible();
  });

  it('shows the first terms, and all on request', async () => {
    renderCard(async () =>
      buildSearchHealth({
        terms: Array.from({ length: 12 }, (_, index) =>
          buildSearchTerm(`term ${index}`, { episodes: 9, people: 6 }),
        ),
        otherEpisodes: 0,
      }),
    );
    const search = await card(TITLE);
    expect(search.getAllByRole('row')).toHaveLength(1 + 7);
    await userEvent.click(search.getByRole('button', { name: 'Show all 12' }));
    expect(search.getAllByRole('row')).toHaveLength(1 + 12);
  });

  it('tells searches with unknown results from searches for nothing', async () => {
    renderCard(async () =>
      buildSearchHealth({
        episodes: buildValue('searches', { value: 40 }),
        zeroShare: buildAbsentValue('searchZeroShare'),
      }),
    );
    expect(
      await card('40 searches, but nobody knows what they found'),
    ).toBeDefined();
  });

  it('says so where too few people searched', async () => {
    renderCard(async () =>
      buildSearchHealth({
        episodes: buildValue('searches', { value: 4 }),
        zeroShare: buildAbsentValue('searchZeroShare', {
          status: 'suppressed',
          reason: 'small-group',
        }),
        terms: [],
        otherEpisodes: 4,
      }),
    );
    const search = await card(
      '4 searches, of too few people to say what they found',
    );
    expect(
      search.getByText('No term was searched by 5 or more people yet.'),
    ).toBeVisible();
  });

  it('says that nobody searched', async () => {
    renderCard(async () =>
      buildSearchHealth({
        episodes: buildValue('searches', { value: 0 }),
        terms: [],
      }),
    );
    expect(await card('No searches in these days')).toBeDefined();
  });

  it('says that nothing was collected', async () => {
    renderCard(async () =>
      buildSearchHealth({
        episodes: buildAbsentValue('searches', { reason: 'before-collection' }),
      }),
    );
    expect(await screen.findByText('No data yet')).toBeVisible();
  });

  it('says that it cannot be narrowed to a group', async () => {
    renderCard(undefined, '/?group=group:default/pay');
    const search = await card(TITLE);
    expect(search.getByText('Whole portal')).toBeVisible();
  });

  it('asks again on request', async () => {
    renderCard(
      jest
        .fn(async () => buildSearchHealth())
        .mockImplementationOnce(refuse(500)),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await card(TITLE)).toBeDefined();
  });

  it('says that the caller may not see it', async () => {
    renderCard(refuse(403));
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });
});
