import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdoptionHealthApi, useEntityFreshness } from '../api';
import {
  buildEntityFreshness,
  buildFixListItem,
  buildMyCatalog,
  refuse,
  renderWithApi,
} from '../__testUtils__';
import { MyCatalogContent } from './MyCatalogContent';

const ref = 'component:default/search-indexer';
const attestation = { on: '2026-11-20', validUntil: '2027-05-19' };
const confirmed = buildEntityFreshness({
  ref,
  state: 'fresh',
  findings: [],
  attestation,
});

const show = (api: Partial<AdoptionHealthApi> = {}) =>
  renderWithApi(<MyCatalogContent />, { api });

const row = async (name: string) => {
  const link = await screen.findByRole('link', { name });
  const item = link.closest('li');
  if (!item) {
    throw new Error(`${name} is in no list`);
  }
  return item;
};

describe('my catalog', () => {
  it('says how much needs care, and lists it worst first', async () => {
    await show();

    expect(
      await screen.findByRole('heading', {
        name: '3 of 17 entities of yours need care',
      }),
    ).toBeVisible();
    expect(screen.getByText('3 stale, 0 unknown, 14 fresh')).toBeVisible();
    expect(
      within(screen.getByRole('list', { name: /^To look at/ }))
        .getAllByRole('link')
        .map(link => link.textContent),
    ).toEqual(['search-indexer', 'checkout-api', 'label-printer']);
    expect(await row('search-indexer')).toHaveTextContent(
      'Owner not in the catalog since 4 Nov · 41 readers',
    );
    expect(await row('label-printer')).toHaveTextContent(
      'Orphaned since 28 Oct · few readers',
    );
  });

  it('leads to the page of an entity', async () => {
    await show();

    expect(
      await screen.findByRole('link', { name: 'search-indexer' }),
    ).toHaveAttribute('href', '/catalog/default/component/search-indexer');
  });

  it('keeps an entity in its place when it is confirmed', async () => {
    const attestEntity = jest.fn(async () => confirmed);
    await show({ attestEntity });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Still accurate, search-indexer',
      }),
    );

    await waitFor(async () =>
      expect(await row('search-indexer')).toHaveTextContent(
        'Still accurate until 19 May 2027',
      ),
    );
    expect(attestEntity).toHaveBeenCalledWith({
      kind: 'component',
      namespace: 'default',
      name: 'search-indexer',
    });
    expect(
      screen.getByRole('heading', {
        name: '2 of 17 entities of yours need care',
      }),
    ).toBeVisible();
    expect(screen.getByText('2 stale, 0 unknown, 15 fresh')).toBeVisible();
    expect(
      within(await row('search-indexer')).queryByRole('button'),
    ).toBeNull();
  });

  it('says what confirming left open', async () => {
    await show({
      attestEntity: async () => buildEntityFreshness({ ref, attestation }),
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Still accurate, search-indexer',
      }),
    );

    expect(
      await within(await row('search-indexer')).findByRole('status'),
    ).toHaveTextContent(
      'Confirmed until 19 May 2027. What is left needs a change.',
    );
    expect(
      screen.queryByRole('button', { name: 'Still accurate, search-indexer' }),
    ).toBeNull();
  });

  it('tells the card of the entity at once', async () => {
    await renderWithApi(
      <>
        <MyCatalogContent />
        <StateOfCard />
      </>,
      {
        api: {
          getEntityFreshness: async () => buildEntityFreshness({ ref }),
          attestEntity: async () => confirmed,
        },
      },
    );
    expect(await screen.findByText('The card says stale')).toBeVisible();
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Still accurate, search-indexer',
      }),
    );

    expect(await screen.findByText('The card says fresh')).toBeVisible();
  });

  it('moves what is snoozed to the end, and back when it wakes', async () => {
    await show({
      snoozeEntity: async (_entity, { until }) =>
        buildEntityFreshness({ ref, snoozedUntil: until ?? undefined }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Snooze, search-indexer' }),
    );
    await userEvent.click(
      await screen.findByRole('menuitem', { name: '1 week, until 27 Nov' }),
    );

    const snoozed = await screen.findByRole('list', { name: 'Snoozed' });
    expect(snoozed).toHaveTextContent(/Snoozed until 27 Nov 2026/);
    await userEvent.click(
      within(snoozed).getByRole('button', { name: 'Wake search-indexer' }),
    );
    await waitFor(() =>
      expect(screen.queryByRole('list', { name: 'Snoozed' })).toBeNull(),
    );
    expect(
      await screen.findByRole('button', { name: 'Snooze, search-indexer' }),
    ).toBeVisible();
  });

  it('says in the row that an answer failed', async () => {
    await show({ attestEntity: refuse(403) });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Still accurate, checkout-api',
      }),
    );

    expect(
      await within(await row('checkout-api')).findByRole('alert'),
    ).toHaveTextContent(/nothing was changed\. Only its owners may do that/);
  });

  it('says that an entity was said to be not theirs', async () => {
    await show({
      getMyCatalog: async () =>
        buildMyCatalog({
          items: [buildFixListItem({ disownedOn: '2026-11-12' })],
        }),
    });

    expect(await row('search-indexer')).toHaveTextContent(
      'Said to be not yours. The platform team knows.',
    );
  });
});

describe('without anything to do', () => {
  it.each([
    [
      'everything is fresh',
      { owned: 14, stale: 0, unknown: 0 },
      'Nothing of yours needs care',
      /All 14 entities of yours are checked/,
    ],
    [
      'something is unknown',
      { owned: 14, stale: 0, unknown: 2 },
      'Nothing of yours needs care',
      /of 2 it is not known yet/,
    ],
    [
      'nothing is owned',
      { owned: 0, stale: 0, unknown: 0 },
      'The catalog lists nothing as yours',
      /You own what names you, or a group of yours/,
    ],
  ])('says so where %s', async (_case, counts, sentence, text) => {
    await show({
      getMyCatalog: async () => buildMyCatalog({ ...counts, items: [] }),
    });

    expect(
      await screen.findByRole('heading', { name: sentence }),
    ).toBeVisible();
    expect(screen.getByText(text)).toBeVisible();
    expect(screen.queryByRole('list', { name: /^To look at/ })).toBeNull();
  });
});

describe('without an answer', () => {
  it('says that it failed, and can be tried again', async () => {
    const getMyCatalog = jest
      .fn(async () => buildMyCatalog())
      .mockImplementationOnce(refuse(503));
    await show({ getMyCatalog });

    expect(await screen.findByRole('alert')).toHaveTextContent(
      /Could not load this/,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { name: /^3 of 17 entities/ }),
    ).toBeVisible();
  });

  it('says who may see it where it is refused', async () => {
    await show({ getMyCatalog: refuse(403) });

    expect(await screen.findByText('You may not see this')).toBeVisible();
  });

  it('keeps the room while it loads', async () => {
    await show({ getMyCatalog: () => new Promise(() => {}) });

    await waitFor(() =>
      expect(document.querySelector('[aria-busy="true"]')).not.toBeNull(),
    );
    expect(screen.queryByText(/needs? care/)).toBeNull();
  });
});

function StateOfCard() {
  const { data } = useEntityFreshness({
    kind: 'component',
    namespace: 'default',
    name: 'search-indexer',
  });
  return data ? <p>The card says {data.state}</p> : null;
}
