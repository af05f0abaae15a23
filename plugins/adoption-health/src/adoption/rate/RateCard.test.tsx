import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DecisionGate } from 'backstage-plugin-adoption-health-common';
import {
  buildAbsentValue,
  buildAdoptionSeries,
  buildContext,
  buildEarlyOutlook,
  buildOutlook,
  named,
  refuse,
  renderWithApi,
} from '../../__testUtils__';
import { AdoptionHealthApi } from '../../api';
import { RateCard } from './RateCard';

const renderCard = (api: Partial<AdoptionHealthApi> = {}, url?: string) =>
  renderWithApi(<RateCard context={buildContext()} />, { api, url });

const card = async (title: string) =>
  within(await screen.findByRole('region', { name: named(title) }));

const TITLE = 'Adoption grew 4 points since 6 Sept, to 23 %';

const gate = (state: DecisionGate['state']) => async () =>
  buildOutlook({ gate: { ...buildOutlook().gate, state } });

describe('RateCard', () => {
  it('says where adoption is going', async () => {
    renderCard();
    const rate = await card(TITLE);
    expect(
      await rate.findByText(
        named('At risk: 27 % to 36 % on 30 Jun 2027, the target is 30 %.'),
      ),
    ).toBeVisible();
    expect(rate.getByText(/Dotted: forecast, with its band\./)).toBeVisible();
  });

  it('keeps measured and forecast weeks apart in its table', async () => {
    renderCard();
    const rate = await card(TITLE);
    await rate.findByText(/^At risk/);
    await userEvent.click(rate.getByRole('button', { name: 'Show as table' }));
    expect(
      rate.getByRole('row', {
        name: named('15 Nov 2026 measured 23 % 93 412'),
      }),
    ).toBeVisible();
    expect(
      rate.getByRole('row', {
        name: named('20 Nov 2026 not all days over and observed 23 % 95 412'),
      }),
    ).toBeVisible();
    expect(
      rate.getByRole('row', {
        name: named('22 Nov 2026 forecast 23 % 23 % 23 %'),
      }),
    ).toBeVisible();
  });

  it('says which weeks had too few people to show', async () => {
    const series = buildAdoptionSeries();
    const [hidden, ...shown] = series.points;
    const suppressed = buildAbsentValue('adoptionRate', {
      status: 'suppressed',
      reason: 'small-group',
    });
    renderCard(
      {
        getAdoptionSeries: async () => ({
          ...series,
          points: [{ ...suppressed, at: hidden.at }, ...shown],
        }),
      },
      '/?group=group:default/pay',
    );
    const hatched = await screen.findByText(
      /One hatched week had too few people to show\./,
    );
    expect(hatched).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show as table' }),
    );
    expect(
      screen.getByRole('row', { name: /^6 Sept 2026 too few people\s*$/ }),
    ).toBeVisible();
  });

  it.each([
    ['reached', 'The target of 30 % is reached.'],
    ['missed', 'The target of 30 % was due on 30 Jun 2027 and is not reached.'],
    ['on-track', 'On track for 30 %: 27 % to 36 % on 30 Jun 2027.'],
    [
      'off-track',
      'Off track: 27 % to 36 % on 30 Jun 2027, the target is 30 %.',
    ],
  ] as const)('says that the gate is %s', async (state, text) => {
    renderCard({ getOutlook: gate(state) });
    expect(await screen.findByText(named(text))).toBeVisible();
  });

  it('says what a forecast needs', async () => {
    renderCard({ getOutlook: async () => buildEarlyOutlook(3) });
    const rate = await card(TITLE);
    expect(
      await rate.findByText(
        'No forecast yet: it needs 8 complete weeks, there are 3.',
      ),
    ).toBeVisible();
    expect(rate.queryByText(/Dotted/)).toBeNull();
  });

  it('keeps the measured weeks where the forecast fails', async () => {
    renderCard({
      getOutlook: jest
        .fn(async () => buildOutlook())
        .mockImplementationOnce(refuse(503)),
    });
    const rate = await card(TITLE);
    await userEvent.click(
      await rate.findByRole('button', { name: 'Try again' }),
    );
    expect(await rate.findByText(/^At risk/)).toBeVisible();
  });

  it('draws no forecast of the portal beside the rate of a group', async () => {
    renderCard({}, '/?group=group:default/pay');
    const rate = await card(TITLE);
    expect(
      rate.getByText('The forecast is of the whole portal and not drawn here.'),
    ).toBeVisible();
    expect(rate.queryByText(/Dotted/)).toBeNull();
  });

  it('is hatched where the group is too small', async () => {
    renderCard({
      getAdoptionSeries: async () => {
        const series = buildAdoptionSeries();
        return {
          ...series,
          points: series.points.map(({ at, window }) => ({
            at,
            ...buildAbsentValue('adoptionRate', {
              status: 'suppressed',
              reason: 'small-group',
              window,
            }),
          })),
        };
      },
    });
    expect(await screen.findByText('Suppressed')).toBeVisible();
  });

  it('says that there is no rate yet', async () => {
    renderCard({
      getAdoptionSeries: async () => ({
        ...buildAdoptionSeries(),
        points: [],
      }),
    });
    expect(
      await screen.findByText(/^The first point appears when/),
    ).toBeVisible();
  });

  it('says that the caller may not see it', async () => {
    renderCard({ getAdoptionSeries: refuse(403) });
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });
});
