import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AdoptionSeries,
  AdoptionSeriesMetric,
} from 'backstage-plugin-adoption-health-common';
import {
  buildAbsentValue,
  buildAdoptionSeries,
  buildContext,
  buildLifecycleSeries,
  isLifecycleMetric,
  named,
  refuse,
  renderWithApi,
} from '../../__testUtils__';
import { AdoptionHealthApi } from '../../api';
import { AbsentValue } from '../../shared';
import { LifecycleCard } from './LifecycleCard';

type Weeks = (metric: AdoptionSeriesMetric) => AdoptionSeries;

const series: Weeks = metric =>
  isLifecycleMetric(metric)
    ? buildLifecycleSeries(metric)
    : buildAdoptionSeries();

/** The weeks in which `metrics` are not there. */
const without =
  (
    metrics: readonly AdoptionSeriesMetric[],
    absence: Pick<AbsentValue, 'status' | 'reason'>,
  ): Weeks =>
  metric => {
    const built = series(metric);
    return metrics.includes(metric) && isLifecycleMetric(metric)
      ? {
          ...built,
          points: built.points.map(({ at, window }) => ({
            at,
            ...buildAbsentValue(metric, { ...absence, window }),
          })),
        }
      : built;
  };

const suppressed = { status: 'suppressed', reason: 'small-group' } as const;
const early = { status: 'not-enough-data', reason: 'few-weeks' } as const;

const renderCard = (
  getAdoptionSeries: AdoptionHealthApi['getAdoptionSeries'] = async ({
    metric,
  }) => series(metric),
  url?: string,
) =>
  renderWithApi(<LifecycleCard context={buildContext()} />, {
    api: { getAdoptionSeries },
    url,
  });

const card = async (title: string) =>
  within(await screen.findByRole('region', { name: named(title) }));

const TITLE = 'Last week 17 people joined or came back and 14 dropped out';

describe('LifecycleCard', () => {
  it('names the parts of the last complete week beside the bars', async () => {
    renderCard();
    const weeks = await card(TITLE);
    for (const label of [
      'New 8',
      'Resurrected 9',
      'Retained 78',
      'Dormant 14',
    ]) {
      expect(await weeks.findByText(label)).toBeVisible();
    }
  });

  it('marks the week that is not over, and judges it not', async () => {
    renderCard();
    const weeks = await card(TITLE);
    expect(
      weeks.getByText(/24 Aug to 15 Nov 2026.*this week so far\.\s*$/),
    ).toBeVisible();
    await userEvent.click(weeks.getByRole('button', { name: 'Show as table' }));
    expect(
      weeks.getByRole('row', { name: named('9 Nov 2026 8 9 78 14 95 yes') }),
    ).toBeVisible();
    expect(
      weeks.getByRole('row', { name: named('16 Nov 2026 5 6 70 25 81 no') }),
    ).toBeVisible();
  });

  it('says what it cannot tell in the first weeks', async () => {
    const answers = without(['newPeople', 'resurrected'], early);
    renderCard(async ({ metric }) => answers(metric));
    const weeks = await card(
      'Last week 78 people stayed and 14 dropped out; who is new cannot be told yet',
    );
    expect(await weeks.findByText('New or resurrected 17')).toBeVisible();
    expect(weeks.queryByText(/^New \d/)).toBeNull();
  });

  it('gives no hint of a part that is suppressed', async () => {
    const answers = without(['newPeople'], suppressed);
    renderCard(async ({ metric }) => answers(metric));
    const weeks = await card(
      'Too few people to show who joined and who dropped out',
    );
    expect(await weeks.findByText('Retained 78')).toBeVisible();
    expect(weeks.queryByText(/^New/)).toBeNull();
    await userEvent.click(weeks.getByRole('button', { name: 'Show as table' }));
    expect(weeks.getAllByText('Suppressed')).toHaveLength(13);
  });

  it('is hatched as a whole where nothing of it may be shown', async () => {
    const answers = without(
      ['newPeople', 'resurrected', 'retained', 'dormant', 'wau'],
      suppressed,
    );
    renderCard(async ({ metric }) => answers(metric));
    const weeks = await card(
      'Too few people to show who joined and who dropped out',
    );
    expect(weeks.getByText('Suppressed')).toBeVisible();
    expect(weeks.queryByRole('button', { name: 'Show as table' })).toBeNull();
  });

  it('says that no week is over yet', async () => {
    renderCard(async ({ metric }) => ({ ...series(metric), points: [] }));
    expect(await card('No complete week yet')).toBeDefined();
  });

  it('asks about the group of the URL', async () => {
    const getAdoptionSeries = jest.fn<
      Promise<AdoptionSeries>,
      Parameters<AdoptionHealthApi['getAdoptionSeries']>
    >(async ({ metric }) => series(metric));
    renderCard(getAdoptionSeries, '/?group=group:default/pay&range=4w');
    const weeks = await card(TITLE);
    expect(weeks.getByText('pay')).toBeVisible();
    expect(getAdoptionSeries).toHaveBeenCalledWith(
      {
        metric: 'dormant',
        from: '2026-10-24',
        to: '2026-11-20',
        group: 'group:default/pay',
      },
      expect.anything(),
    );
  });

  it('asks again only for what failed', async () => {
    let fails = true;
    const asked: string[] = [];
    renderCard(async ({ metric }) => {
      asked.push(metric);
      if (metric === 'dormant' && fails) {
        fails = false;
        return refuse(503)();
      }
      return series(metric);
    });
    const failed = await card('Joined and dropped out');
    expect(await failed.findByText('Could not load this')).toBeVisible();
    await userEvent.click(failed.getByRole('button', { name: 'Try again' }));
    expect(await card(TITLE)).toBeDefined();
    expect(asked.filter(metric => metric === 'dormant')).toHaveLength(2);
    expect(asked.filter(metric => metric === 'retained')).toHaveLength(1);
  });

  it('says that the caller may not see it', async () => {
    renderCard(refuse(403));
    const refused = await card('Joined and dropped out');
    expect(await refused.findByText('You may not see this')).toBeVisible();
  });
});
