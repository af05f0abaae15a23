import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  buildContext,
  buildCoverageDays,
  buildStatus,
  named,
  refuse,
  renderWithApi,
  StatusOverrides,
} from '../__testUtils__';
import { AdoptionHealthApi } from '../api';
import { downloadCsv } from '../shared/csv/downloadText';
import { DataTab } from './DataTab';

jest.mock('../shared/csv/downloadText');

const forAdmin = {
  getContext: async () =>
    buildContext({ caller: { admin: true, leader: true, eligible: true } }),
};

const renderAdmin = (
  status: StatusOverrides = {},
  api: Partial<AdoptionHealthApi> = {},
) =>
  renderWithApi(<DataTab />, {
    api: { ...forAdmin, getStatus: async () => buildStatus(status), ...api },
  });

const region = async (name: string | RegExp) =>
  within(
    await screen.findByRole('region', {
      name: typeof name === 'string' ? named(name) : name,
    }),
  );

describe('Data, for admins', () => {
  it('opens with the condition of the data', async () => {
    renderAdmin();
    expect(
      await screen.findByRole('heading', {
        level: 2,
        name: named(
          'The numbers are complete: collected 99.8 % of the last 28 days, 12 s behind',
        ),
      }),
    ).toBeVisible();
    expect(screen.queryByText('What needs attention')).toBeNull();
  });

  it('names problems first, and says what to do', async () => {
    renderAdmin({
      rollup: { waitingFlushes: 412, lagMs: 1_240_000 },
      population: { day: undefined, eligible: undefined },
    });
    expect(
      await screen.findByRole('heading', {
        level: 2,
        name: named(
          'The numbers are 20 min behind and nobody is known to be eligible',
        ),
      }),
    ).toBeVisible();
    const problems = await region('What needs attention');
    expect(problems.getAllByRole('listitem')).toHaveLength(2);
    expect(problems.getByText(/adoption-health-rollup runs/)).toBeVisible();
  });

  it('shows lag, queue, losses and storage', async () => {
    renderAdmin();
    const behind = await region('Behind');
    expect(behind.getByText(named('12 s'))).toBeVisible();
    expect(behind.getByText('3 commits wait to be counted')).toBeVisible();
    expect(behind.getByText('Queue here 7 of 20,000 events')).toBeVisible();
    const dropped = await region('Given up');
    expect(dropped.getByText(named('0.2 %'))).toBeVisible();
    expect(dropped.getByText('30 of 19,000 events in 28 days')).toBeVisible();
    expect(
      (await region('Raw events')).getByText('about 48,000'),
    ).toBeVisible();
  });

  it('draws each day, and names the gaps', async () => {
    renderAdmin({
      collection: {
        openSince: '2026-11-16',
        coverage28: 0.85,
        days: buildCoverageDays([0.3, 1, 0.4, 1, 0.9]),
      },
    });
    const card = await region('1 of 4 days has gaps');
    expect(card.getByRole('img')).toHaveAccessibleName(/lowest 30/);
    expect(card.getByText(named('18 Nov, 40 %'))).toBeVisible();
    await userEvent.click(card.getByRole('button', { name: 'Show as table' }));
    expect(
      card.getByRole('row', {
        name: named('16 Nov 2026 30 % first day, began late'),
      }),
    ).toBeVisible();
    await userEvent.click(
      card.getByRole('button', { name: 'Download as CSV' }),
    );
    expect(downloadCsv).toHaveBeenCalledWith(
      'collected-by-day.csv',
      expect.stringContaining('2026-11-18,0.4,'),
    );
  });

  it('explains each reason for giving events up', async () => {
    renderAdmin({
      drops: [
        { day: '2026-11-19', source: 'server', reason: 'too_old', events: 6 },
        { day: '2026-11-18', source: 'server', reason: 'too_old', events: 8 },
        { day: '2026-11-18', source: 'browser', reason: 'new-one', events: 1 },
      ],
    });
    const card = await region(/given up, most for their age$/);
    const [first, second] = card.getAllByRole('listitem');
    expect(first).toHaveTextContent(
      'For their ageThey happened more than 7 days before they arrived.14on arrival',
    );
    expect(second).toHaveTextContent('For “new-one”A reason this page');
  });

  it('lists recounts, and those that repaired', async () => {
    renderAdmin({
      verifications: [
        {
          day: '2026-11-18',
          checkedAt: '2026-11-20T02:00:00.000Z',
          result: 'repaired',
          differences: 3,
        },
      ],
    });
    const card = await region('The one recount repaired its day');
    expect(card.getByText('3 facts differed')).toBeVisible();
    expect(
      screen.getByRole('heading', {
        level: 2,
        name: '1 day had to be repaired',
      }),
    ).toBeVisible();
  });

  it('says what is kept, with the seams of zones and what is nearly full', async () => {
    renderAdmin({
      storage: {
        unpartitionedEvents: 4120,
        dimensions: [
          { kind: 'route', values: 1700, cap: 2000 },
          { kind: 'brand-new', values: 1, cap: 10 },
        ],
      },
      zones: [
        { timeZone: 'UTC', from: '2026-08-03' },
        { timeZone: 'Europe/Berlin', from: '2026-10-12' },
      ],
    });
    const card = await region('What is kept, and for how long');
    expect(card.getByText('about 48,000, all since 22 Aug 2026')).toBeVisible();
    expect(card.getByText('7 days')).toBeVisible();
    expect(card.getByText('4,100 events')).toBeVisible();
    expect(card.getByText('Europe/Berlin since 12 Oct 2026')).toBeVisible();
    const [routes, other] = card.getAllByRole('listitem');
    expect(routes).toHaveTextContent('Routes1,700 of 2,000Nearly full');
    expect(other).toHaveTextContent(/^Brand-new1 of 10$/);
  });

  it('says on SQLite that storage is not by day, and complains of nothing', async () => {
    renderAdmin({
      storage: {
        rawEventsEstimated: false,
        partitionsAhead: undefined,
        unpartitionedEvents: undefined,
      },
    });
    const card = await region('What is kept, and for how long');
    expect(card.getByText(/this database is SQLite$/)).toBeVisible();
    expect(card.getByText('48,231, all since 22 Aug 2026')).toBeVisible();
    expect(screen.queryByText('What needs attention')).toBeNull();
  });

  it('judges nothing on the first day', async () => {
    renderAdmin({
      collection: {
        since: '2026-11-20',
        openSince: '2026-11-20',
        coverage28: undefined,
        days: buildCoverageDays([0.2]),
      },
      drops: [],
      verifications: [],
    });
    expect(
      await screen.findByRole('heading', {
        name: /^Collecting since today: how complete/,
      }),
    ).toBeVisible();
    const collected = await region('Collected');
    expect(collected.getByText('Too early to say')).toBeVisible();
    expect(collected.queryByText(named('20 %'))).toBeNull();
    expect(await screen.findByText('The first day is under way')).toBeVisible();
  });

  it('says before the first event that there is nothing, without a zero percent', async () => {
    renderAdmin({
      collection: {
        since: undefined,
        openSince: undefined,
        coverage28: undefined,
        days: [],
        lastBatchAt: undefined,
        events28: 0,
      },
      drops: [],
      verifications: [],
      zones: [],
      storage: { rawEvents: 0, rawFrom: undefined, factDays: 0 },
    });
    expect(
      await screen.findByRole('heading', { name: /^Nothing collected yet/ }),
    ).toBeVisible();
    expect(
      screen.getByText('Nothing was collected in these 28 days'),
    ).toBeVisible();
    expect(screen.getByText('Nothing was given up in 28 days')).toBeVisible();
    expect(screen.getByText('No day has been recounted yet')).toBeVisible();
    expect(screen.queryByText(named('0 %'))).toBeNull();
  });

  it('shows a skeleton while the status loads', async () => {
    const { container } = await renderAdmin(
      {},
      { getStatus: () => new Promise(() => {}) },
    );
    await region(/^41 events/);
    expect(container.querySelector('[aria-busy="true"]')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Behind' })).toBeNull();
  });

  it('fails with a way to try again, and the rest stays', async () => {
    const getStatus = jest
      .fn(async () => buildStatus())
      .mockImplementationOnce(refuse(503));
    renderAdmin({}, { getStatus });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Could not load this',
    );
    expect(
      screen.getByRole('heading', {
        name: 'How complete the numbers are could not be loaded',
      }),
    ).toBeVisible();
    expect(await screen.findByText(/^41 events/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'Behind' })).toBeVisible();
  });
});

describe('Data, while it is open', () => {
  beforeEach(() => {
    jest.useFakeTimers({ advanceTimers: true });
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('asks for the status again every 30 s', async () => {
    const getStatus = jest.fn(async () => buildStatus());
    renderAdmin({}, { getStatus });
    await screen.findByRole('region', { name: 'Behind' });
    expect(getStatus).toHaveBeenCalledTimes(1);
    await act(async () => {
      jest.advanceTimersByTime(30_000);
    });
    await waitFor(() => expect(getStatus).toHaveBeenCalledTimes(2));
  });
});
