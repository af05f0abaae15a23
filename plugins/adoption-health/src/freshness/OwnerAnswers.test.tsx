import { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EntityFreshness } from 'backstage-plugin-adoption-health-common';
import { AdoptionHealthApi } from '../api';
import { buildEntityFreshness, refuse, renderWithApi } from '../__testUtils__';
import { EntityFreshnessCard } from './EntityFreshnessCard';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'payments' },
  spec: { owner: 'payments-old' },
};
const ref = { kind: 'Component', namespace: 'default', name: 'payments' };
const suggestedOwner = {
  ref: 'group:default/checkout',
  evidence: ['CODEOWNERS names checkout.'],
};

const show = (
  overrides: Partial<EntityFreshness> = {},
  api: Partial<AdoptionHealthApi> = {},
) =>
  renderWithApi(
    <EntityProvider entity={entity}>
      <EntityFreshnessCard />
    </EntityProvider>,
    {
      api: {
        getEntityFreshness: async () =>
          buildEntityFreshness({ mayAttest: true, ...overrides }),
        ...api,
      },
    },
  );

const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));

describe('Not mine', () => {
  it('says first who may own it, with the facts and the change', async () => {
    await show({ suggestedOwner });
    await press('Not mine');

    const dialog = await screen.findByRole('dialog', {
      name: 'Is “payments” not yours?',
    });
    expect(dialog).toHaveTextContent(/The platform team hears/);
    expect(dialog).toHaveTextContent(/One fact points to checkout:/);
    expect(dialog).toHaveTextContent(/Removed: +owner: payments-old/);
    expect(dialog).toHaveTextContent(/Added: +owner: group:default\/checkout/);
    expect(within(dialog).getByRole('button', { name: 'Copy' })).toBeVisible();
  });

  it('tells nobody before it is confirmed', async () => {
    const disownEntity = jest.fn(async () => buildEntityFreshness());
    await show({}, { disownEntity });
    await press('Not mine');
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');

    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Not mine' })).toHaveFocus(),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(disownEntity).not.toHaveBeenCalled();
  });

  it('says that the platform team knows', async () => {
    const disownEntity = jest.fn(async () =>
      buildEntityFreshness({ mayAttest: true, disownedOn: '2026-11-20' }),
    );
    await show({}, { disownEntity });
    await press('Not mine');
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent(/points to another owner/);
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Not mine' }),
    );

    expect(
      await screen.findByText(/An owner said on 20 Nov 2026 that it is not/),
    ).toBeVisible();
    expect(disownEntity).toHaveBeenCalledWith(ref);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Not mine' })).toBeNull();
  });

  it('says in the dialog that it failed', async () => {
    await show({}, { disownEntity: refuse(403) });
    await press('Not mine');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Not mine' }),
    );

    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      /nothing was changed\. Only its owners may do that/,
    );
  });
});

describe('Snooze', () => {
  it.each([
    ['1 week, until 27 Nov', '2026-11-27'],
    ['1 month, until 20 Dec', '2026-12-20'],
  ])('for %s', async (name, until) => {
    const snoozeEntity = jest.fn(async () =>
      buildEntityFreshness({ mayAttest: true, snoozedUntil: until }),
    );
    await show({}, { snoozeEntity });
    await press('Snooze');
    await userEvent.click(await screen.findByRole('menuitem', { name }));

    expect(await screen.findByText(/^Snoozed until/)).toBeVisible();
    expect(snoozeEntity).toHaveBeenCalledWith(ref, { until });
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });

  it('until a day of one’s own choice', async () => {
    const snoozeEntity = jest.fn(async () =>
      buildEntityFreshness({ mayAttest: true, snoozedUntil: '2026-12-04' }),
    );
    await show({}, { snoozeEntity });
    await chooseDay('2026', '12', '04');
    await press('Snooze');

    expect(await screen.findByText('Snoozed until 4 Dec 2026')).toBeVisible();
    expect(snoozeEntity).toHaveBeenCalledWith(ref, { until: '2026-12-04' });
  });

  it('takes no day after 90', async () => {
    await show();
    await chooseDay('2027', '02', '19');

    const dialog = screen.getByRole('dialog');
    expect(dialog).toHaveTextContent(
      /Choose a day from 21 Nov 2026 to 18 Feb 2027/,
    );
    expect(
      within(dialog).getByRole('button', { name: 'Snooze' }),
    ).toBeDisabled();
  });

  it('can be ended', async () => {
    const snoozeEntity = jest.fn(async () =>
      buildEntityFreshness({ mayAttest: true }),
    );
    await show({ snoozedUntil: '2026-12-04' }, { snoozeEntity });
    await press('Wake');

    expect(await screen.findByRole('heading', { level: 2 })).toBeVisible();
    expect(snoozeEntity).toHaveBeenCalledWith(ref, { until: null });
  });

  it('says in place that it failed', async () => {
    await show({}, { snoozeEntity: refuse(503) });
    await press('Snooze');
    await userEvent.click(
      await screen.findByRole('menuitem', { name: /^1 week/ }),
    );

    expect(await screen.findByRole('alert')).toHaveTextContent(
      /nothing was changed\. The Adoption Health backend is not answering/,
    );
  });

  it('says in place that waking failed', async () => {
    await show({ snoozedUntil: '2026-12-04' }, { snoozeEntity: refuse(503) });
    await press('Wake');

    expect(await screen.findByRole('alert')).toHaveTextContent(
      /nothing was changed/,
    );
  });

  async function chooseDay(year: string, month: string, day: string) {
    await press('Snooze');
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Until another day' }),
    );
    const dialog = await screen.findByRole('dialog');
    const part = (name: RegExp) =>
      within(dialog).getByRole('spinbutton', { name });
    await userEvent.type(part(/^month/), month);
    await userEvent.type(part(/^day/), day);
    await userEvent.type(part(/^year/), year);
  }
});

describe('a reader', () => {
  it('is not asked what only an owner can say', async () => {
    await show({ mayAttest: false });
    await screen.findByRole('heading', { level: 2 });

    expect(screen.queryByRole('button', { name: 'Not mine' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Snooze' })).toBeNull();
  });
});
