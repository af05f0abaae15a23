import { screen, within } from '@testing-library/react';
import { Outlook } from 'backstage-plugin-adoption-health-common';
import {
  buildAbsentValue,
  buildContext,
  buildOutlook,
  buildValue,
  named,
  renderWithApi,
} from '../../__testUtils__';
import { RateCard } from './RateCard';

type Milestone = Outlook['milestones'][number];

const rate = (overrides: Partial<Milestone> = {}): Milestone => ({
  id: 'rate-by-month-12',
  by: '2027-08-03',
  target: 0.1,
  value: buildValue('adoptionRate', { value: 0.08 }),
  state: 'open',
  ...overrides,
});

const teams = (overrides: Partial<Milestone> = {}): Milestone => ({
  id: 'teams-by-month-6',
  by: '2026-11-03',
  target: 2,
  value: buildValue('adoptedTeams', { value: 1 }),
  state: 'missed',
  ...overrides,
});

const renderMilestones = (
  milestones: Milestone[],
  options: { admin?: boolean; url?: string } = {},
) => {
  const { caller } = buildContext();
  const context = buildContext({
    today: '2026-11-20',
    caller: { ...caller, admin: options.admin ?? false },
  });
  renderWithApi(<RateCard context={context} />, {
    api: { getOutlook: async () => buildOutlook({ milestones }) },
    url: options.url,
  });
};

const rows = async () =>
  within(
    await screen.findByRole('list', { name: 'Milestones since the launch' }),
  )
    .getAllByRole('listitem')
    .map(row => row.textContent?.replace(/\s/g, ' ') ?? '');

describe('Milestones', () => {
  it('say what is to be reached by when, and how far it is', async () => {
    renderMilestones([teams(), rate()]);
    expect(await rows()).toEqual([
      expect.stringMatching(/^2 adopted teams by 3 Nov 20261 team.*Missed$/),
      expect.stringMatching(/^10 % adoption by 3 Aug 20278 % on 20 Nov.*Open$/),
    ]);
  });

  it('name the number they are judged by and explain it', async () => {
    renderMilestones([rate({ state: 'reached' })]);
    expect(
      await screen.findByRole('button', {
        name: named('8 % on 20 Nov How is “Adoption rate” measured?'),
      }),
    ).toBeVisible();
    expect(screen.getByText('Reached')).toBeVisible();
  });

  it('tell what was not observed from what was missed', async () => {
    const value = buildAbsentValue('adoptedTeams', {
      reason: 'before-collection',
    });
    renderMilestones([teams({ state: 'unknown', value })]);
    expect(await rows()).toEqual([
      expect.stringMatching(/2026No data yet.*Not known$/),
    ]);
  });

  it('stay open while their number is suppressed', async () => {
    const value = buildAbsentValue('adoptionRate', {
      status: 'suppressed',
      reason: 'small-group',
    });
    renderMilestones([rate({ value })]);
    expect(await rows()).toEqual([
      expect.stringMatching(/2027Suppressed.*Open$/),
    ]);
  });

  it('tell admins what they need while no launch is configured', async () => {
    renderMilestones([], { admin: true });
    expect(
      await screen.findByText(/^Milestones appear once .*launchedOn/),
    ).toBeVisible();
  });

  it('say nothing to others while no launch is configured', async () => {
    renderMilestones([]);
    expect(await screen.findByText(/^At risk/)).toBeVisible();
    expect(screen.queryByText(/Milestones/)).toBeNull();
  });

  it('are of the whole portal and not shown beside a group', async () => {
    renderMilestones([rate()], { url: '/?group=group:default/pay' });
    expect(
      await screen.findByText(/^The forecast is of the whole portal/),
    ).toBeVisible();
    expect(screen.queryByText(/Milestones/)).toBeNull();
  });
});
