import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  buildAbsentValue,
  buildContext,
  buildFreshnessSummary,
  named,
  refuse,
  renderWithApi,
} from '../../__testUtils__';
import {
  buildFixList,
  buildFixListItem,
} from '../../__testUtils__/buildFixList';
import { AdoptionHealthApi } from '../../api';
import { FixListCard } from './FixListCard';

// Choosing from lists and dates takes a busy machine more than is usual.
jest.setTimeout(20_000);

const summary = buildFreshnessSummary({
  byRule: [{ rule: 'orphan', entities: 5 }],
  byOwner: [
    {
      owner: 'group:default/logistics',
      total: 40,
      fresh: 34,
      stale: 6,
      unknown: 0,
    },
    { total: 6, fresh: 0, stale: 6, unknown: 0 },
  ],
});

const renderList = (api: Partial<AdoptionHealthApi> = {}, url?: string) =>
  renderWithApi(<FixListCard context={buildContext()} summary={summary} />, {
    api,
    url,
  });

const row = async (name: string) =>
  within(await screen.findByRole('row', { name: new RegExp(name) }));

/** Answers one page of two entities. */
const twoPages: AdoptionHealthApi['getFixList'] = async ({ cursor }) =>
  cursor === 'second'
    ? { items: [buildFixListItem({ ref: 'api:default/second' })], total: 2 }
    : {
        items: [buildFixListItem({ ref: 'api:default/first' })],
        total: 2,
        nextCursor: 'second',
      };

describe('FixListCard', () => {
  it('says of each entity what is wrong, since when and by what evidence', async () => {
    renderList();
    const indexer = await row('search-indexer');
    expect(indexer.getByText('Its owner is not in the catalog')).toBeVisible();
    expect(
      indexer.getByText(
        'since 4 Nov · The owner group:default/search-infra is not in the catalog.',
      ),
    ).toBeVisible();
  });

  it('leads to the page of the entity and to its descriptor', async () => {
    renderList();
    const indexer = await row('search-indexer');
    expect(
      indexer.getByRole('link', { name: 'search-indexer' }),
    ).toHaveAttribute('href', '/catalog/default/component/search-indexer');
    expect(indexer.getByRole('link', { name: /^Edit/ })).toHaveAttribute(
      'href',
      'https://git.example.com/search-indexer/edit/main/catalog-info.yaml',
    );
  });

  it('follows no address that a browser would run', async () => {
    // eslint-disable-next-line no-script-url
    const item = buildFixListItem({ editUrl: 'javascript:alert(1)' });
    renderList({ getFixList: async () => buildFixList({ items: [item] }) });
    const indexer = await row('search-indexer');
    expect(indexer.queryByRole('link', { name: /^Edit/ })).toBeNull();
  });

  it('names the owner, who it could be, and why', async () => {
    renderList();
    const indexer = await row('search-indexer');
    expect(indexer.getByRole('link', { name: /^search-infra/ })).toBeVisible();
    expect(indexer.getByText('search-ranking')).toBeVisible();
    expect(indexer.getByText('CODEOWNERS names search-ranking.')).toBeVisible();
  });

  it('asks for nobody by name', async () => {
    renderList({
      getFixList: async () =>
        buildFixList({
          items: [buildFixListItem({ owner: 'user:default/jane' })],
        }),
    });
    const indexer = await row('search-indexer');
    expect(indexer.getByText('jane')).toBeVisible();
    expect(indexer.queryByRole('link', { name: /^jane/ })).toBeNull();
  });

  it('shows too few readers as fewer than the smallest group', async () => {
    renderList();
    expect((await row('search-indexer')).getByText('41')).toBeVisible();
    const printer = await row('label-printer');
    expect(printer.getByText('<5')).toBeVisible();
    expect(
      printer.getByText('Fewer than 5 readers, too few to show'),
    ).toBeInTheDocument();
  });

  it('shows no zero where readers are not counted', async () => {
    renderList({
      getFixList: async () =>
        buildFixList({
          items: [
            buildFixListItem({
              readers: buildAbsentValue('entityReaders', {
                reason: 'before-collection',
              }),
              harm: 'low',
            }),
          ],
        }),
    });
    const indexer = await row('search-indexer');
    expect(indexer.getByText('not counted yet')).toBeVisible();
    expect(indexer.queryByText('0')).toBeNull();
  });

  it('says that an owner asked for quiet or said “not mine”', async () => {
    renderList({
      getFixList: async () =>
        buildFixList({
          items: [
            buildFixListItem({
              snoozedUntil: '2026-12-03',
              disownedOn: '2026-11-12',
            }),
          ],
        }),
    });
    const indexer = await row('search-indexer');
    expect(indexer.getByText('Quiet until 3 Dec')).toBeVisible();
    expect(
      indexer.getByText('The owner said “not mine” on 12 Nov'),
    ).toBeVisible();
  });

  it('asks for stale entities by harm unless the URL says else', async () => {
    const getFixList = jest.fn(async () => buildFixList());
    renderList({ getFixList });
    expect(
      await screen.findByRole('row', { name: /search-indexer/ }),
    ).toBeVisible();
    expect(getFixList).toHaveBeenCalledWith(
      expect.objectContaining({ state: 'stale', sort: 'harm' }),
      expect.anything(),
    );
  });

  it('asks for what the URL says', async () => {
    const getFixList = jest.fn(async () => buildFixList());
    renderList(
      { getFixList },
      '/?state=all&rule=orphan&owner=none&kind=API&sort=since&range=4w',
    );
    expect(
      await screen.findByRole('row', { name: /search-indexer/ }),
    ).toBeVisible();
    expect(getFixList).toHaveBeenCalledWith(
      expect.objectContaining({
        state: undefined,
        rule: 'orphan',
        owner: 'none',
        kind: 'API',
        sort: 'since',
      }),
      expect.anything(),
    );
    expect(
      screen.getByRole('columnheader', { name: 'What is wrong' }),
    ).toHaveAttribute('aria-sort', 'ascending');
  });

  it('shows other states on request', async () => {
    const getFixList = jest.fn(async () => buildFixList());
    renderList({ getFixList });
    await userEvent.click(
      await screen.findByRole('radio', { name: 'Unknown 7' }),
    );
    await waitFor(() =>
      expect(getFixList).toHaveBeenLastCalledWith(
        expect.objectContaining({ state: 'unknown' }),
        expect.anything(),
      ),
    );
  });

  it('narrows to a rule, and back', async () => {
    const getFixList = jest.fn(async () => buildFixList());
    renderList({ getFixList });
    await userEvent.click(await screen.findByRole('button', { name: /Rule$/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Orphan' }),
    );
    await waitFor(() =>
      expect(getFixList).toHaveBeenLastCalledWith(
        expect.objectContaining({ rule: 'orphan' }),
        expect.anything(),
      ),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect(
      screen.queryByRole('button', { name: 'Clear filters' }),
    ).not.toBeInTheDocument();
    expect(
      screen.getByRole('radio', { name: named('Stale 39') }),
    ).toBeVisible();
  });

  it('adds the next rows to the ones shown', async () => {
    renderList({ getFixList: twoPages });
    expect(await screen.findByRole('row', { name: /first/ })).toBeVisible();
    expect(screen.getByText('1 to 1 of 2')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('row', { name: /second/ })).toBeVisible();
    expect(await screen.findByRole('row', { name: /first/ })).toBeVisible();
    expect(screen.getByText('1 to 2 of 2')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('keeps the rows where the next ones fail', async () => {
    renderList({
      getFixList: async (query, options) =>
        query.cursor ? refuse(503)() : twoPages(query, options),
    });
    expect(await screen.findByRole('row', { name: /first/ })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The next ones could not be loaded.',
    );
    expect(await screen.findByRole('row', { name: /first/ })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show more' })).toBeEnabled();
  });

  it('counts what is shown where the caller sees only some', async () => {
    renderList({
      getFixList: async () => buildFixList({ total: undefined }),
    });
    expect(await screen.findByText('3 shown')).toBeVisible();
  });

  it('says that nothing matches', async () => {
    renderList(
      { getFixList: async () => ({ items: [], total: 0 }) },
      '/?kind=API',
    );
    expect(
      await screen.findByText('No entity matches these filters.'),
    ).toBeVisible();
  });

  it('says that nothing is stale', async () => {
    renderList({ getFixList: async () => ({ items: [], total: 0 }) });
    expect(await screen.findByText('Nothing is stale here')).toBeVisible();
  });

  it('says of an answered entity that its owner confirmed it', async () => {
    const [finding] = buildFixListItem().findings;
    renderList({
      getFixList: async () =>
        buildFixList({
          items: [
            buildFixListItem({
              state: 'fresh',
              findings: [{ ...finding, attested: true }],
            }),
          ],
        }),
    });
    const indexer = await row('search-indexer');
    expect(indexer.getByText('Confirmed by its owner')).toBeVisible();
  });

  it('asks again on request', async () => {
    const getFixList = jest
      .fn(async () => buildFixList())
      .mockImplementationOnce(refuse(503));
    renderList({ getFixList });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('row', { name: /search-indexer/ }),
    ).toBeVisible();
  });

  it('says that the caller may not see it', async () => {
    renderList({ getFixList: refuse(403) });
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });

  describe('the download', () => {
    const createObjectURL = jest.fn((_blob: Blob) => 'blob:fix-list');
    beforeEach(() => {
      createObjectURL.mockClear();
      Object.assign(URL, { createObjectURL, revokeObjectURL: jest.fn() });
    });

    it('holds the whole list as it is filtered', async () => {
      const getFixListCsv = jest.fn(async () => 'entity,rule\r\n');
      renderList({ getFixListCsv }, '/?kind=API');
      await userEvent.click(
        await screen.findByRole('button', { name: 'Download all as CSV' }),
      );
      await waitFor(() => expect(createObjectURL).toHaveBeenCalledTimes(1));
      expect(getFixListCsv).toHaveBeenCalledWith(
        expect.objectContaining({ state: 'stale', kind: 'API', sort: 'harm' }),
      );
    });

    it('says why it did not come', async () => {
      renderList({ getFixListCsv: refuse(503) });
      await userEvent.click(
        await screen.findByRole('button', { name: 'Download all as CSV' }),
      );
      expect(await screen.findByRole('alert')).toHaveTextContent(
        /^The list could not be downloaded\. The Adoption Health backend/,
      );
      expect(createObjectURL).not.toHaveBeenCalled();
    });
  });

  it('names the count of each state of the whole catalog', async () => {
    renderList();
    expect(
      await screen.findByRole('radio', { name: named('Stale 39') }),
    ).toBeChecked();
  });
});
