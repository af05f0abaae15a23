import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  buildContext,
  buildFreshnessSummary,
  named,
  refuse,
  renderWithApi,
} from '../../__testUtils__';
import {
  buildCampaign,
  buildCampaigns,
} from '../../__testUtils__/buildCampaigns';
import { AdoptionHealthApi } from '../../api';
import { CampaignsCard } from './CampaignsCard';

// Choosing from lists and dates takes a busy machine more than is usual.
jest.setTimeout(20_000);

const renderCampaigns = (
  api: Partial<AdoptionHealthApi> = {},
  options: { admin?: boolean; url?: string } = {},
) =>
  renderWithApi(
    <CampaignsCard
      context={buildContext({
        caller: {
          admin: options.admin ?? false,
          leader: false,
          eligible: true,
        },
      })}
      summary={buildFreshnessSummary({
        byRule: [{ rule: 'orphan', entities: 5 }],
      })}
    />,
    { api, url: options.url },
  );

const card = async (title: string) =>
  within(await screen.findByRole('region', { name: named(title) }));

const BEHIND = '“Owners by Christmas” is behind: 14 of 41 fixed';

const openForm = async () => {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Start a campaign' }),
  );
  return within(screen.getByRole('form', { name: 'New campaign' }));
};

/** Types a day into the segments of a date field. */
const typeDay = async (form: ReturnType<typeof within>, day: string) => {
  const [year, month, date] = day.split('-');
  const segment = (name: RegExp) => form.getByRole('spinbutton', { name });
  await userEvent.type(segment(/^month/), month);
  await userEvent.type(segment(/^day/), date);
  await userEvent.type(segment(/^year/), year);
};

describe('CampaignsCard', () => {
  it('says how far it is, what it is about and where its pace leads', async () => {
    renderCampaigns();
    const campaign = await card(BEHIND);
    expect(
      campaign.getByText(
        'Rule: Owner unknown. Started 26 Oct, to be done by 18 Dec. At this pace 29 by then.',
      ),
    ).toBeVisible();
  });

  it('shows what is left by owner, each leading to its entities', async () => {
    renderCampaigns();
    const campaign = await card(BEHIND);
    const owner = campaign.getByRole('link', { name: 'search-infra' });
    const { searchParams } = new URL(
      owner.getAttribute('href') ?? '',
      'http://localhost',
    );
    expect(Object.fromEntries(searchParams)).toEqual({
      owner: 'group:default/search-infra',
      rule: 'owner-unresolved',
      state: 'all',
    });
    expect(campaign.getByRole('link', { name: 'Nobody' })).toBeVisible();
  });

  it('shows the burn-up as a table', async () => {
    renderCampaigns();
    const campaign = await card(BEHIND);
    await userEvent.click(
      campaign.getByRole('button', { name: 'Show as table' }),
    );
    expect(
      campaign.getByRole('row', { name: named('20 Nov 2026 14 41') }),
    ).toBeVisible();
  });

  it('shows another one on request', async () => {
    renderCampaigns({
      getCampaigns: async () =>
        buildCampaigns([
          buildCampaign(),
          buildCampaign({
            id: 'spring',
            name: 'Spring clean',
            scope: {},
            endedOn: '2026-06-30',
            done: 60,
            total: 80,
          }),
        ]),
    });
    expect(
      await screen.findByRole('region', { name: named(BEHIND) }),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Spring clean' }));
    const spring = await card('“Spring clean” has ended: 60 of 80 fixed');
    expect(spring.getByText(/^All stale entities\./)).toBeVisible();
  });

  it('says that the first point comes with the next check', async () => {
    renderCampaigns({
      getCampaigns: async () =>
        buildCampaigns([buildCampaign({ points: [], done: 0 })]),
    });
    expect(
      await screen.findByText('The first point comes with the next check.'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show as table' })).toBeNull();
  });

  it('says that none is running, and who can start one', async () => {
    renderCampaigns({ getCampaigns: async () => buildCampaigns([]) });
    const none = await card('No campaign is running');
    expect(none.getByText(/The platform team can start one\.$/)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Start a campaign' }),
    ).toBeNull();
  });

  it('asks again on request', async () => {
    const getCampaigns = jest
      .fn(async () => buildCampaigns())
      .mockImplementationOnce(refuse(503));
    renderCampaigns({ getCampaigns });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(
      await screen.findByRole('region', { name: named(BEHIND) }),
    ).toBeVisible();
  });

  it('says that the caller may not see them', async () => {
    renderCampaigns({ getCampaigns: refuse(403) });
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });

  it('lets only admins start and end one', async () => {
    renderCampaigns();
    expect(
      await screen.findByRole('region', { name: named(BEHIND) }),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Start a campaign' }),
    ).toBeNull();
    expect(screen.queryByRole('button', { name: 'End campaign' })).toBeNull();
  });

  describe('starting one', () => {
    it('sends the name, what it is about and the day', async () => {
      const startCampaign = jest.fn(async () => buildCampaign({ id: 'new' }));
      renderCampaigns(
        { startCampaign },
        { admin: true, url: '/?kind=API&owner=group:default/pay' },
      );
      const form = await openForm();
      await userEvent.type(form.getByLabelText('Name'), ' No orphans ');
      await userEvent.click(form.getByRole('button', { name: /Rule$/ }));
      await userEvent.click(
        await screen.findByRole('option', { name: 'Orphan' }),
      );
      await typeDay(form, '2026-12-18');
      await userEvent.click(form.getByRole('button', { name: 'Start' }));
      await waitFor(() =>
        expect(startCampaign).toHaveBeenCalledWith({
          name: 'No orphans',
          scope: { rule: 'orphan', kind: 'API', owner: 'group:default/pay' },
          targetDay: '2026-12-18',
        }),
      );
      await waitFor(() =>
        expect(screen.queryByRole('form')).not.toBeInTheDocument(),
      );
    });

    it('says what is missing before it sends anything', async () => {
      const startCampaign = jest.fn(async () => buildCampaign());
      renderCampaigns({ startCampaign }, { admin: true });
      const form = await openForm();
      await userEvent.click(form.getByRole('button', { name: 'Start' }));
      expect(form.getByText('Give it a name.')).toBeVisible();
      expect(form.getByText('Choose a day after today.')).toBeVisible();
      expect(startCampaign).not.toHaveBeenCalled();
    });

    it('keeps what was typed and says what the backend said', async () => {
      renderCampaigns(
        { startCampaign: refuse(400, 'No such rule: owner-left') },
        { admin: true },
      );
      const form = await openForm();
      await userEvent.type(form.getByLabelText('Name'), 'Owners');
      await typeDay(form, '2026-12-18');
      await userEvent.click(form.getByRole('button', { name: 'Start' }));
      expect(
        await form.findByText('It was not started. No such rule: owner-left'),
      ).toBeVisible();
      expect(form.getByLabelText('Name')).toHaveValue('Owners');
    });
  });

  describe('ending one', () => {
    it('asks once, then ends it', async () => {
      const endCampaign = jest.fn(async () =>
        buildCampaign({ endedOn: '2026-11-20' }),
      );
      renderCampaigns({ endCampaign }, { admin: true });
      await userEvent.click(
        await screen.findByRole('button', { name: 'End campaign' }),
      );
      expect(endCampaign).not.toHaveBeenCalled();
      await userEvent.click(screen.getByRole('button', { name: 'End it' }));
      await waitFor(() =>
        expect(endCampaign).toHaveBeenCalledWith(buildCampaign().id),
      );
    });

    it('is given up without a trace', async () => {
      const endCampaign = jest.fn(refuse(503));
      renderCampaigns({ endCampaign }, { admin: true });
      await userEvent.click(
        await screen.findByRole('button', { name: 'End campaign' }),
      );
      await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
      expect(
        screen.getByRole('button', { name: 'End campaign' }),
      ).toBeVisible();
      expect(endCampaign).not.toHaveBeenCalled();
    });

    it('says why it was not ended', async () => {
      renderCampaigns({ endCampaign: refuse(403) }, { admin: true });
      await userEvent.click(
        await screen.findByRole('button', { name: 'End campaign' }),
      );
      await userEvent.click(screen.getByRole('button', { name: 'End it' }));
      expect(await screen.findByRole('alert')).toHaveTextContent(
        'It was not ended. Only admins of Adoption Health may do this.',
      );
    });
  });
});
