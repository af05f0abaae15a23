import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  buildAbsentValue,
  buildAdoptionSeries,
  buildAdoptionSummary,
  buildContext,
  buildEmptyAdoptionSummary,
  buildFreshnessSummary,
  buildValue,
  named,
  refuse,
  renderWithApi,
} from '../__testUtils__';
import { AdoptionHealthApi } from '../api';
import { buildBrief } from '../leadership/__testUtils__/buildBrief';
import { OverviewTab } from './OverviewTab';

const renderOverview = (api: Partial<AdoptionHealthApi> = {}, url?: string) =>
  renderWithApi(<OverviewTab />, { api, url });

/** A region once its answer is there. */
const tile = (name: string) =>
  waitFor(() => {
    const region = within(screen.getByRole('region', { name: named(name) }));
    expect(region.queryByText('Loading')).not.toBeInTheDocument();
    return region;
  });

describe('Overview', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('opens with a sentence built from the numbers', async () => {
    renderOverview();
    expect(
      await screen.findByRole('heading', {
        name: 'Pages are fast, but the catalog is stale and adoption is short of its target',
      }),
    ).toBeVisible();
  });

  it('shows the four success numbers against their targets', async () => {
    renderOverview();
    const adoption = await tile('Adoption rate');
    expect(await adoption.findByText('23 %')).toBeVisible();
    expect(adoption.getByText('95 of 412 people')).toBeVisible();
    expect(adoption.getByText('Not met yet')).toBeVisible();
    const catalog = await tile('Stale catalog');
    expect(catalog.getByText('6.4 %')).toBeVisible();
    expect(catalog.getByText('7.5 % at most')).toBeVisible();
    expect(catalog.getByText('Not met')).toBeVisible();
    const speed = await tile('Page ready, p75');
    expect(speed.getByText('3.1 s')).toBeVisible();
    expect(speed.getByText('86 % under 5 s')).toBeVisible();
    expect(speed.getByText('Met')).toBeVisible();
    const uptime = await tile('Uptime');
    expect(uptime.getByText('Not measured yet')).toBeVisible();
    expect(uptime.getByText('Target 99.9 %')).toBeVisible();
  });

  it('says of adoption what the leadership page says', async () => {
    renderOverview({
      getContext: async () =>
        buildContext({
          caller: { admin: false, leader: true, eligible: true },
        }),
      getBrief: async () => buildBrief(),
    });
    const adoption = await tile('Adoption rate');
    expect(await adoption.findByText('At risk')).toBeVisible();
    expect(adoption.queryByText('Not met yet')).toBeNull();
  });

  it.each([
    ['Not met', { low: 0.2, middle: 0.22, high: 0.24 }],
    ['Not met yet', undefined],
  ])(
    'says "%s" of a target in the future with the forecast %j',
    async (words, forecast) => {
      const brief = buildBrief();
      renderOverview({
        getContext: async () =>
          buildContext({
            caller: { admin: false, leader: true, eligible: true },
          }),
        getBrief: async () => ({
          ...brief,
          success: brief.success.map(number => ({
            ...number,
            verdict: 'not-met' as const,
          })),
          gate: { ...brief.gate, forecast },
        }),
      });
      const adoption = await tile('Adoption rate');
      expect(await adoption.findByText(words)).toBeVisible();
    },
  );

  it.each([403, 503])(
    'judges by the number where the brief answers %d',
    async status => {
      renderOverview({
        getContext: async () =>
          buildContext({
            caller: { admin: false, leader: true, eligible: true },
          }),
        getBrief: refuse(status),
      });
      const adoption = await tile('Adoption rate');
      expect(await adoption.findByText('Not met yet')).toBeVisible();
    },
  );

  it('gives no verdict that the brief may still change', async () => {
    renderOverview({
      getContext: async () =>
        buildContext({
          caller: { admin: false, leader: true, eligible: true },
        }),
      getBrief: () => new Promise(() => {}),
    });
    const adoption = await tile('Adoption rate');
    expect(await adoption.findByText('23 %')).toBeVisible();
    expect(adoption.queryByText('Not met yet')).toBeNull();
  });

  it('asks no brief of somebody who may not read it', async () => {
    const getBrief = jest.fn(refuse(403));
    renderOverview({ getBrief });
    const adoption = await tile('Adoption rate');
    expect(await adoption.findByText('Not met yet')).toBeVisible();
    expect(getBrief).not.toHaveBeenCalled();
  });

  it('leaves the stale share without verdict while what is unknown decides', async () => {
    renderOverview({
      getFreshnessSummary: async () =>
        buildFreshnessSummary({
          staleShare: buildValue('staleShare', { value: 0.01 }),
          upperBound: buildValue('staleUpperBound', { value: 0.4 }),
        }),
    });
    const catalog = await tile('Stale catalog');
    expect(await catalog.findByText('No verdict')).toBeVisible();
  });

  it('shows the weeks, and their data as a table', async () => {
    renderOverview();
    const trend = await tile('Adoption grew 4 points since 6 Sept, to 23 %');
    await userEvent.click(trend.getByRole('button', { name: 'Show as table' }));
    expect(trend.getAllByRole('row')).toHaveLength(13);
    expect(
      trend.getByRole('row', { name: named('20 Nov 2026 23 % 95 412 no') }),
    ).toBeVisible();
  });

  it('narrows what is about people to the group of the URL, and says so', async () => {
    const getAdoptionSummary = jest.fn(async () => buildAdoptionSummary());
    const getAdoptionSeries = jest.fn(async () => buildAdoptionSeries());
    renderOverview(
      { getAdoptionSummary, getAdoptionSeries },
      '/?group=group:default/pay',
    );
    const adoption = await tile('Adoption rate');
    expect(await adoption.findByText('pay')).toBeVisible();
    expect((await tile('Uptime')).getByText('Whole portal')).toBeVisible();
    expect(
      (await tile('Worth doing next')).getByText('Whole portal'),
    ).toBeVisible();
    const group = 'group:default/pay';
    expect(getAdoptionSummary).toHaveBeenCalledWith(
      expect.objectContaining({ group }),
      expect.anything(),
    );
    expect(getAdoptionSeries).toHaveBeenCalledWith(
      expect.objectContaining({ group }),
      expect.anything(),
    );
  });

  it('judges no group by the target of the portal', async () => {
    renderOverview({}, '/?group=group:default/pay');
    const adoption = await tile('Adoption rate');
    expect(
      await adoption.findByText('Target 30 % by 30 Jun 2027'),
    ).toBeVisible();
    expect(adoption.queryByText('Not met yet')).toBeNull();
  });

  it('says of a group that nobody in it is counted', async () => {
    const ofGroup = refuse(404);
    renderOverview(
      {
        getAdoptionSummary: ({ group }) =>
          group ? ofGroup() : Promise.resolve(buildAdoptionSummary()),
        getAdoptionSeries: ofGroup,
      },
      '/?group=group:default/new',
    );
    const adoption = await tile('Adoption rate');
    expect(
      await adoption.findByText('Nobody in new is counted.'),
    ).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('draws weeks of too few people as hidden', async () => {
    const series = buildAdoptionSeries({ active: [20] });
    renderOverview(
      {
        getAdoptionSeries: async () => ({
          ...series,
          points: [
            {
              at: '2026-11-20',
              ...buildAbsentValue('adoptionRate', {
                status: 'suppressed',
                reason: 'small-group',
              }),
            },
          ],
        }),
      },
      '/?group=group:default/pay',
    );
    const trend = await tile('Too few people to show these weeks');
    expect(trend.getByText(/^Fewer than 5 people were active/)).toBeVisible();
  });

  it('states how many people are active', async () => {
    renderOverview();
    const people = await tile('97 people used the portal in 7 days');
    expect(people.getByText('Today so far')).toBeVisible();
    expect(people.getByText('41')).toBeVisible();
    expect(people.getByText('148')).toBeVisible();
  });

  it('shows no count of too few people', async () => {
    const suppressed = { status: 'suppressed', reason: 'small-group' } as const;
    renderOverview({
      getAdoptionSummary: async () =>
        buildAdoptionSummary({ wau: buildAbsentValue('wau', suppressed) }),
    });
    const people = await tile(
      'Too few people used the portal in 7 days to show',
    );
    expect(people.getByText('Suppressed')).toBeVisible();
  });

  it('asks for the days chosen', async () => {
    const getAdoptionSeries = jest.fn(refuse(503));
    renderOverview({ getAdoptionSeries }, '/?range=26w');
    await tile('Adoption over time');
    expect(getAdoptionSeries).toHaveBeenCalledWith(
      { metric: 'adoptionRate', from: '2026-05-23', to: '2026-11-20' },
      expect.anything(),
    );
  });

  it('shows one failed question and all others', async () => {
    renderOverview({ getFreshnessSummary: refuse(503) });
    const catalog = await tile('Stale catalog');
    expect(await catalog.findByText('Could not load this')).toBeVisible();
    const adoption = await tile('Adoption rate');
    expect(await adoption.findByText('23 %')).toBeVisible();
    expect(
      await screen.findByRole('heading', {
        name: /the rest could not be loaded$/,
      }),
    ).toBeVisible();
  });

  it('asks again on request and shows the answer', async () => {
    const getFreshnessSummary = jest
      .fn(async () => buildFreshnessSummary())
      .mockImplementationOnce(refuse(503));
    renderOverview({ getFreshnessSummary });
    const catalog = await tile('Stale catalog');
    await userEvent.click(
      await catalog.findByRole('button', { name: 'Try again' }),
    );
    expect(
      await (await tile('Stale catalog')).findByText('6.4 %'),
    ).toBeVisible();
  });

  it('says what the caller may not see', async () => {
    renderOverview({ getAdoptionSummary: refuse(403) });
    const adoption = await tile('Adoption rate');
    expect(await adoption.findByText('You may not see this')).toBeVisible();
  });

  it('shows no zero before anything was collected', async () => {
    renderOverview({
      getContext: async () => buildContext({ collectingSince: undefined }),
      getAdoptionSummary: async () => buildEmptyAdoptionSummary(),
    });
    expect(
      await screen.findByText(
        'Nothing collected yet: the first click starts the count',
      ),
    ).toBeVisible();
    expect(screen.queryByText('0 %')).not.toBeInTheDocument();
    const adoption = await tile('Adoption rate');
    expect(adoption.getByText('No data yet')).toBeVisible();
  });

  it('says that a rate without people in the catalog is no data', async () => {
    renderOverview({
      getAdoptionSummary: async () =>
        buildAdoptionSummary({
          adoptionRate: buildAbsentValue('adoptionRate', {
            reason: 'no-population',
          }),
        }),
    });
    const adoption = await tile('Adoption rate');
    expect(
      await adoption.findByText('The catalog lists no people who count.'),
    ).toBeVisible();
  });

  it('names demo data, and a reader who does not count', async () => {
    renderOverview({
      getContext: async () =>
        buildContext({
          demo: true,
          caller: { admin: false, leader: false, eligible: false },
        }),
    });
    expect(await screen.findByText('Demo data.')).toBeVisible();
    expect(
      screen.getByText('You do not count in the adoption rate.'),
    ).toBeVisible();
  });

  it('fails as a whole only without the context', async () => {
    renderOverview({ getContext: refuse(503) });
    expect(await screen.findByText('Could not load this')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Uptime' })).toBeNull();
  });
});
