import { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { EntityFreshness } from 'backstage-plugin-adoption-health-common';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdoptionHealthApi } from '../api';
import {
  buildAbsentValue,
  buildEntityFreshness,
  refuse,
  renderWithApi,
} from '../__testUtils__';
import { buildFinding } from './__testUtils__/buildFinding';
import { EntityFreshnessCard } from './EntityFreshnessCard';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'payments' },
};
const attestation = { on: '2026-11-20', validUntil: '2027-05-19' };

async function show(api: Partial<AdoptionHealthApi>) {
  await renderWithApi(
    <main data-testid="page">
      <EntityProvider entity={entity}>
        <EntityFreshnessCard />
      </EntityProvider>
    </main>,
    { api },
  );
  return screen.getByTestId('page');
}

const showFreshness = (overrides: Partial<EntityFreshness>) =>
  show({ getEntityFreshness: async () => buildEntityFreshness(overrides) });

const theCard = () => screen.findByRole('region', { name: / since / });

describe('the warning', () => {
  it('asks about the entity of the page', async () => {
    const getEntityFreshness = jest.fn(async () => buildEntityFreshness());
    await show({ getEntityFreshness });

    expect(getEntityFreshness).toHaveBeenCalledWith(
      { kind: 'Component', namespace: 'default', name: 'payments' },
      expect.anything(),
    );
  });

  it('says what is wrong, the facts, and the change', async () => {
    await showFreshness({ findings: [buildFinding()] });

    const card = await screen.findByRole('region', {
      name: 'Owner not in the catalog since 4 Nov',
    });
    expect(card).toHaveTextContent(/but group:search\/search-infra is\./);
    expect(card).toHaveTextContent(/Set spec.owner to group:search/);
    expect(
      screen.getByText((_text, element) =>
        Boolean(
          element?.tagName === 'CODE' &&
          element.textContent === 'Removed:   owner: search-infra',
        ),
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText((_text, element) =>
        Boolean(
          element?.tagName === 'CODE' &&
          element.textContent === 'Added:   owner: group:search/search-infra',
        ),
      ),
    ).toBeInTheDocument();
  });

  it('numbers several findings and dates each', async () => {
    await showFreshness({
      findings: [
        buildFinding({ rule: 'moon-phase', severity: 'notice' }),
        buildFinding({ rule: 'orphan', since: '2026-10-18' }),
      ],
    });

    await screen.findByRole('heading', {
      name: 'Orphaned since 18 Oct, and 1 more finding',
    });
    const [first, second] = screen.getAllByRole('listitem');
    expect(
      within(first).getByRole('heading', {
        name: 'Nothing declares it any more',
      }),
    ).toBeVisible();
    expect(first).toHaveTextContent('Stale since 18 Oct 2026');
    expect(
      within(second).getByRole('heading', { name: 'Moon phase' }),
    ).toBeVisible();
    expect(second).toHaveTextContent('Noticed 4 Nov 2026');
  });

  it('leads to where the descriptor is kept, in a tab of its own', async () => {
    await showFreshness({ editUrl: 'https://git.example.com/edit' });

    const link = await screen.findByRole('link', {
      name: /^Edit the descriptor/,
    });
    expect(link).toHaveAttribute('href', 'https://git.example.com/edit');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('follows no address but http and https', async () => {
    await showFreshness({ editUrl: 'file:///etc/passwd' });

    await screen.findByRole('heading', { level: 2 });
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('copies the new line', async () => {
    await showFreshness({ findings: [buildFinding()] });
    userEvent.setup();
    const writeText = jest.spyOn(navigator.clipboard, 'writeText');
    await userEvent.click(await screen.findByRole('button', { name: 'Copy' }));

    expect(writeText).toHaveBeenCalledWith(
      '  owner: group:search/search-infra\n',
    );
    expect(
      await screen.findByRole('button', { name: 'Copied' }),
    ).toBeInTheDocument();
  });

  it('says that the browser does not copy', async () => {
    await showFreshness({ findings: [buildFinding()] });
    userEvent.setup();
    jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new Error('not allowed'));
    await userEvent.click(await screen.findByRole('button', { name: 'Copy' }));

    expect(await screen.findByRole('alert')).toHaveTextContent(
      /does not allow copying/,
    );
  });

  it('has nothing to copy where the value is the reader’s choice', async () => {
    await showFreshness({
      findings: [
        buildFinding({
          rule: 'owner-missing',
          fix: { summary: 'Set it.', change: { path: 'spec.owner' } },
        }),
      ],
    });

    expect(await screen.findByText('your choice')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
  });
});

describe('how many people read it', () => {
  it.each<[string, Partial<EntityFreshness>, RegExp]>([
    ['is said', {}, /340.*readers in 28 days/],
    [
      'is withheld where they are too few',
      {
        readers: buildAbsentValue('entityReaders', {
          status: 'suppressed',
          reason: 'small-group',
        }),
      },
      /Too few readers to show/,
    ],
    [
      'is not known before anyone counted',
      { readers: buildAbsentValue('entityReaders') },
      /Readers not counted yet/,
    ],
  ])('%s', async (_case, overrides, text) => {
    await showFreshness(overrides);

    expect(await theCard()).toHaveTextContent(text);
  });
});

describe('who may own it', () => {
  const suggestedOwner = {
    ref: 'group:default/search-ranking',
    evidence: ['CODEOWNERS names search-ranking.', 'It owns the system.'],
  };

  it('is said with the facts, and stands in the change', async () => {
    await showFreshness({ suggestedOwner });

    const warning = await theCard();
    expect(warning).toHaveTextContent(/2 facts point to search-ranking:/);
    expect(warning).toHaveTextContent(/CODEOWNERS names search-ranking\./);
    expect(warning).toHaveTextContent(
      /Added:\s+owner: group:default\/search-ranking/,
    );
    expect(screen.getByRole('button', { name: 'Copy' })).toBeVisible();
  });

  it('is not said of what has nothing to do with owners', async () => {
    await showFreshness({
      suggestedOwner,
      findings: [buildFinding({ rule: 'orphan' })],
    });

    const warning = await theCard();
    expect(warning).not.toHaveTextContent('search-ranking');
  });

  it('is said of anything that its owner disowned, with the change', async () => {
    await showFreshness({
      mayAttest: true,
      disownedOn: '2026-11-12',
      suggestedOwner,
      findings: [buildFinding({ rule: 'orphan', fix: { summary: 'Mend.' } })],
    });

    const warning = await theCard();
    expect(warning).toHaveTextContent(/2 facts point to search-ranking:/);
    expect(warning).toHaveTextContent(/owner: group:default\/search-ranking/);
    expect(warning).toHaveTextContent(/An owner said on 12 Nov 2026/);
  });

  it('is told to readers where an owner said “not mine”', async () => {
    await showFreshness({ disownedOn: '2026-11-12' });

    expect(
      await screen.findByText(
        'An owner said on 12 Nov 2026 that it is not theirs. The platform team knows.',
      ),
    ).toBeVisible();
  });
});

describe('what readers wrote', () => {
  const reports: EntityFreshness['reports'] = {
    readers: 2,
    mine: false,
    notes: [
      { on: '2026-11-12', reason: 'wrong-docs', note: 'The link is dead.' },
      { on: '2026-11-11', reason: 'outdated' },
    ],
  };

  it('stands in the warning for its owners', async () => {
    await showFreshness({ mayAttest: true, reports });

    const warning = await theCard();
    expect(
      within(warning).getByRole('heading', {
        name: '2 readers say it is wrong',
      }),
    ).toBeVisible();
    expect(warning).toHaveTextContent(/12 Nov The documentation is wrong/);
    expect(warning).toHaveTextContent(/The link is dead\./);
  });

  it('reaches them also where nothing else is wrong', async () => {
    await showFreshness({
      mayAttest: true,
      state: 'fresh',
      findings: [],
      reports: { ...reports, readers: 1, notes: reports.notes.slice(0, 1) },
    });

    const note = await screen.findByRole('region', {
      name: '1 reader says it is wrong',
    });
    expect(note).toHaveTextContent(/The link is dead\./);
    expect(
      within(note).getByRole('link', { name: /^Edit the descriptor/ }),
    ).toBeVisible();
  });

  it('is nobody else’s to read', async () => {
    const page = await showFreshness({
      state: 'fresh',
      findings: [],
      reports: { readers: 1, mine: true, notes: [] },
    });
    await waitFor(() => Promise.resolve());

    expect(page).toHaveTextContent(/^$/);
  });
});

describe('nothing', () => {
  it.each<[string, Partial<AdoptionHealthApi>]>([
    [
      'a fresh entity',
      {
        getEntityFreshness: async () =>
          buildEntityFreshness({ state: 'fresh', findings: [] }),
      },
    ],
    [
      'an unknown entity without findings',
      {
        getEntityFreshness: async () =>
          buildEntityFreshness({ state: 'unknown', findings: [] }),
      },
    ],
    ['an entity that is not checked', { getEntityFreshness: refuse(404) }],
    ['a reader who may not know', { getEntityFreshness: refuse(403) }],
    [
      'an answer that is on its way',
      { getEntityFreshness: () => new Promise(() => {}) },
    ],
  ])('is drawn for %s', async (_case, api) => {
    const page = await show(api);
    // Gives an answer the time to arrive.
    await waitFor(() => Promise.resolve());

    expect(page).toHaveTextContent(/^$/);
    expect(within(page).queryByRole('region')).toBeNull();
  });
});

describe('a failed check', () => {
  it('is one line, and can be tried again', async () => {
    const getEntityFreshness = jest
      .fn(async () => buildEntityFreshness({ findings: [buildFinding()] }))
      .mockImplementationOnce(refuse(503));
    await show({ getEntityFreshness });

    expect(await screen.findByText('Could not check')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { name: /^Owner not in the catalog/ }),
    ).toBeInTheDocument();
  });
});

describe('Still accurate', () => {
  const press = async () =>
    userEvent.click(
      await screen.findByRole('button', { name: 'Still accurate' }),
    );
  const getEntityFreshness = async () =>
    buildEntityFreshness({ mayAttest: true });

  it('takes the warning away and says until when it holds', async () => {
    await show({
      getEntityFreshness,
      attestEntity: async () =>
        buildEntityFreshness({ state: 'fresh', findings: [], attestation }),
    });
    await press();

    expect(
      await screen.findByText('Still accurate until 19 May 2027'),
    ).toBeVisible();
    expect(screen.getByText(/^Confirmed 20 Nov 2026\./)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('keeps what it does not answer', async () => {
    await show({
      getEntityFreshness,
      attestEntity: async () =>
        buildEntityFreshness({ mayAttest: true, attestation }),
    });
    await press();

    expect(
      await screen.findByText(/^Confirmed until 19 May 2027\./),
    ).toBeVisible();
    expect(
      screen.getByRole('heading', { name: /^Owner not in the catalog/ }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Still accurate' })).toBeNull();
  });

  it.each([
    [503, /nothing was changed\. The Adoption Health backend is not answering/],
    [403, /nothing was changed\. Only its owners may do that/],
  ])('says in place that it failed with %d', async (status, text) => {
    await show({ getEntityFreshness, attestEntity: refuse(status) });
    await press();

    expect(await screen.findByRole('alert')).toHaveTextContent(text);
    expect(screen.getByRole('heading', { level: 2 })).toBeVisible();
  });

  it('can be tried again after a failure', async () => {
    const attestEntity = jest
      .fn(async () =>
        buildEntityFreshness({ state: 'fresh', findings: [], attestation }),
      )
      .mockImplementationOnce(refuse(503));
    await show({ getEntityFreshness, attestEntity });
    await press();
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );

    expect(
      await screen.findByText('Still accurate until 19 May 2027'),
    ).toBeVisible();
  });

  it.each<[string, Partial<EntityFreshness>, RegExp]>([
    [
      'somebody else',
      {
        owner: 'group:default/pay',
        findings: [buildFinding({ rule: 'orphan' })],
      },
      /^Owned by pay: its owners can confirm/,
    ],
    [
      'anybody, without an owner',
      { owner: undefined },
      /^Nobody can confirm it before it has an owner/,
    ],
    [
      'anybody, with an owner that does not exist',
      { owner: 'group:default/ghosts', findings: [buildFinding()] },
      /^Nobody can confirm it: ghosts, the owner it names, is not/,
    ],
    [
      'anybody, with an owner that is no reference',
      {
        owner: 'nobody:',
        findings: [buildFinding({ rule: 'orphan' })],
      },
      /^Owned by nobody:: its owners/,
    ],
    [
      'anybody, with a group that nobody is in',
      {
        owner: 'group:default/ghosts',
        findings: [buildFinding({ rule: 'owner-empty' })],
      },
      /^Nobody can confirm it: ghosts has no members left/,
    ],
  ])('is not offered to %s, who sees why', async (_who, overrides, text) => {
    await showFreshness({ mayAttest: false, ...overrides });

    expect(await screen.findByText(text)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Still accurate' })).toBeNull();
  });
});
