import { Entity } from '@backstage/catalog-model';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EntityFreshness } from 'backstage-plugin-adoption-health-common';
import { AdoptionHealthApi } from '../../api';
import {
  buildEntityFreshness,
  refuse,
  renderWithApi,
} from '../../__testUtils__';
import { EntityFreshnessCard } from '../EntityFreshnessCard';
import { EntityAdoptionHealthReportDialog } from './EntityAdoptionHealthReportDialog';

const entity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'payments' },
};
const ref = { kind: 'component', namespace: 'default', name: 'payments' };
const fresh: Partial<EntityFreshness> = { state: 'fresh', findings: [] };

async function open(
  api: Partial<AdoptionHealthApi> = {},
  onClose: () => void = () => {},
) {
  await renderWithApi(
    <EntityProvider entity={entity}>
      <EntityAdoptionHealthReportDialog open onClose={onClose} />
    </EntityProvider>,
    {
      api: {
        getEntityFreshness: async () => buildEntityFreshness(fresh),
        ...api,
      },
    },
  );
  return screen.findByRole('dialog', {
    name: 'What is wrong with “payments”?',
  });
}

const reason = (name: string) => screen.findByRole('radio', { name });
const send = () => screen.findByRole('button', { name: 'Send to its owners' });

describe('the report of a reader', () => {
  it('is a reason and a note, and thanks for it', async () => {
    const reportEntity = jest.fn(async () =>
      buildEntityFreshness({
        ...fresh,
        reports: { readers: 3, mine: true, notes: [] },
      }),
    );
    const dialog = await open({ reportEntity });
    await userEvent.click(await reason('The documentation is wrong'));
    await userEvent.type(
      within(dialog).getByRole('textbox', { name: /^What should its owners/ }),
      ' The link is dead. ',
    );
    await userEvent.click(await send());

    expect(await within(dialog).findByRole('status')).toHaveTextContent(
      'Thank you. Its owners can see it now.3 readers say so since it last changed.',
    );
    expect(reportEntity).toHaveBeenCalledWith(ref, {
      reason: 'wrong-docs',
      note: 'The link is dead.',
    });
  });

  it('needs a reason and no note', async () => {
    const reportEntity = jest.fn(async () => buildEntityFreshness(fresh));
    await open({ reportEntity });
    expect(await send()).toBeDisabled();
    await userEvent.click(await reason('It is out of date'));
    await userEvent.click(await send());

    await waitFor(() =>
      expect(reportEntity).toHaveBeenCalledWith(ref, {
        reason: 'outdated',
        note: undefined,
      }),
    );
  });

  it('takes 500 characters and counts what is left', async () => {
    const dialog = await open();
    const note = await within(dialog).findByRole('textbox');
    await userEvent.click(note);
    await userEvent.paste('x'.repeat(499));

    expect(note).toHaveAttribute('maxlength', '500');
    expect(dialog).toHaveTextContent(/1 character left/);
  });

  it('says that its name is not shown', async () => {
    const dialog = await open();

    expect(await within(dialog).findByText(/not who you are\.$/)).toBeVisible();
  });

  it.each([
    [503, /nothing was changed\. The Adoption Health backend is not/],
    [403, /nothing was changed\. You may not report this page/],
  ])('keeps what was written where sending fails with %d', async (...args) => {
    const [status, text] = args;
    const dialog = await open({ reportEntity: refuse(status) });
    await userEvent.click(await reason('Something else'));
    await userEvent.type(within(dialog).getByRole('textbox'), 'Look again');
    await userEvent.click(await send());

    expect(await within(dialog).findByRole('alert')).toHaveTextContent(text);
    expect(within(dialog).getByRole('textbox')).toHaveValue('Look again');
  });

  it('closes with Escape', async () => {
    const onClose = jest.fn();
    await open({}, onClose);
    await userEvent.keyboard('{Escape}');

    expect(onClose).toHaveBeenCalled();
  });
});

describe('instead of the form', () => {
  it.each<[string, Partial<AdoptionHealthApi>, RegExp]>([
    [
      'an owner reads where to change it',
      {
        getEntityFreshness: async () =>
          buildEntityFreshness({ ...fresh, mayAttest: true }),
      },
      /You own this page.*Edit the descriptor/,
    ],
    [
      'a reader who said so reads that it arrived',
      {
        getEntityFreshness: async () =>
          buildEntityFreshness({
            ...fresh,
            reports: { readers: 1, mine: true, notes: [] },
          }),
      },
      /You said that it is wrong.*1 reader says so/,
    ],
    [
      'anyone reads that nobody would see it',
      { getEntityFreshness: refuse(404) },
      /does not check this page/,
    ],
    [
      'a refused reader reads why',
      { getEntityFreshness: refuse(403) },
      /You may not see this/,
    ],
    [
      'anyone reads that the backend is away',
      { getEntityFreshness: refuse(503) },
      /Could not load this.*Try again/,
    ],
  ])('%s', async (_case, api, text) => {
    const dialog = await open(api);

    await waitFor(() => expect(dialog).toHaveTextContent(text));
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('something loads', async () => {
    const dialog = await open({
      getEntityFreshness: () => new Promise(() => {}),
    });

    expect(within(dialog).getByLabelText('Loading')).toHaveAttribute(
      'aria-busy',
      'true',
    );
  });
});

describe('“This is wrong” in a warning', () => {
  const show = (api: Partial<AdoptionHealthApi>) =>
    renderWithApi(
      <EntityProvider entity={entity}>
        <EntityFreshnessCard />
      </EntityProvider>,
      { api },
    );

  it('opens the same form and thanks in the warning after', async () => {
    await show({
      reportEntity: async () =>
        buildEntityFreshness({
          reports: { readers: 1, mine: true, notes: [] },
        }),
    });
    await userEvent.click(
      await screen.findByRole('button', { name: 'This is wrong' }),
    );
    await userEvent.click(await reason('The owner is wrong'));
    await userEvent.click(await send());
    await userEvent.click(
      within(await screen.findByRole('dialog')).getAllByRole('button', {
        name: 'Close',
      })[0],
    );

    expect(
      await screen.findByText(/^You said that it is wrong\./),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'This is wrong' })).toBeNull();
  });

  it('is not offered to its owners', async () => {
    await show({
      getEntityFreshness: async () => buildEntityFreshness({ mayAttest: true }),
    });
    await screen.findByRole('button', { name: 'Still accurate' });

    expect(screen.queryByRole('button', { name: 'This is wrong' })).toBeNull();
  });
});
