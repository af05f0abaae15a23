import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  buildContext,
  buildFreshnessSummary,
  named,
  refuse,
  renderWithApi,
} from '../../__testUtils__';
import { AdoptionHealthApi, useFreshnessSummary } from '../../api';
import { OwnerCard } from './OwnerCard';

const summary = buildFreshnessSummary({
  byOwner: [
    {
      owner: 'group:default/logistics',
      total: 40,
      fresh: 33,
      stale: 6,
      unknown: 1,
    },
    {
      owner: 'group:default/tidy',
      total: 9,
      fresh: 9,
      stale: 0,
      unknown: 0,
    },
    { total: 6, fresh: 0, stale: 6, unknown: 0 },
  ],
});

function Owner() {
  return <OwnerCard context={buildContext()} query={useFreshnessSummary()} />;
}

const renderOwner = (
  url: string,
  api: Partial<AdoptionHealthApi> = {
    getFreshnessSummary: async () => summary,
  },
) => renderWithApi(<Owner />, { api, url });

const card = async (name: string) =>
  within(await screen.findByRole('region', { name: named(name) }));

describe('OwnerCard', () => {
  it('shows the counts and the trend of the owner of the list', async () => {
    const getFreshnessSeries = jest.fn(refuse(503));
    renderOwner('/?owner=group:default/logistics', {
      getFreshnessSummary: async () => summary,
      getFreshnessSeries,
    });
    const owner = await card('logistics: 6 of 40 entities are stale');
    expect(owner.getByText('33 fresh, 1 unknown, 6 stale')).toBeVisible();
    expect(
      owner.getByRole('link', { name: 'Page of logistics' }),
    ).toHaveAttribute('href', '/catalog/default/group/logistics');
    expect(getFreshnessSeries).toHaveBeenCalledWith(
      expect.objectContaining({ owner: 'group:default/logistics' }),
      expect.anything(),
    );
  });

  it.each([
    ['group:default/tidy', 'tidy: none of 9 entities is stale'],
    ['none', 'Without owner: 6 of 6 entities are stale'],
    ['group:default/unheard-of', 'unheard-of'],
  ])('says of %s: %s', async (owner, heading) => {
    renderOwner(`/?owner=${owner}`);
    expect(
      await screen.findByRole('region', { name: named(heading) }),
    ).toBeVisible();
  });

  it('goes back to all owners', async () => {
    renderOwner('/?owner=group:default/logistics');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Show all owners' }),
    );
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
  });

  it.each(['/', '/?owner=mistyped', '/?owner=user:default/jane'])(
    'draws nothing at %s',
    async url => {
      renderOwner(url);
      expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
    },
  );

  it('says that the counts could not be loaded', async () => {
    renderOwner('/?owner=none', { getFreshnessSummary: refuse(503) });
    expect(await screen.findByText('Could not load this')).toBeVisible();
  });
});
