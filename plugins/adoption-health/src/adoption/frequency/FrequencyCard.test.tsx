import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Frequency } from 'backstage-plugin-adoption-health-common';
import {
  buildAbsentValue,
  buildContext,
  buildFrequency,
  named,
  refuse,
  renderWithApi,
} from '../../__testUtils__';
import { AdoptionHealthApi } from '../../api';
import { FrequencyCard } from './FrequencyCard';

const renderCard = (
  getFrequency: AdoptionHealthApi['getFrequency'] = async () =>
    buildFrequency(),
  url?: string,
) =>
  renderWithApi(<FrequencyCard context={buildContext()} />, {
    api: { getFrequency },
    url,
  });

const card = async (title: string) =>
  within(await screen.findByRole('region', { name: named(title) }));

const TITLE = '31 of 152 people came on one day only, 53 on eight or more';

describe('FrequencyCard', () => {
  it('counts who came once and who is a regular', async () => {
    renderCard();
    const histogram = await card(TITLE);
    expect(
      await histogram.findByText(named('53 people on 8 days or more (35 %)')),
    ).toBeVisible();
  });

  it('has all 28 numbers of days in its table', async () => {
    renderCard();
    const histogram = await card(TITLE);
    await userEvent.click(
      histogram.getByRole('button', { name: 'Show as table' }),
    );
    expect(histogram.getAllByRole('row')).toHaveLength(1 + 28);
    expect(histogram.getByRole('row', { name: named('28 0') })).toBeVisible();
  });

  it('adds nothing up where a bar is suppressed', async () => {
    renderCard(async () => buildFrequency({ people: [7, 5, undefined, 6] }));
    const histogram = await card(
      '7 people came on one day only; some others are too few to show',
    );
    expect(histogram.getByText(/Hatched: fewer than 5 people\./)).toBeVisible();
    await userEvent.click(
      histogram.getByRole('button', { name: 'Show as table' }),
    );
    expect(
      histogram.getByRole('row', { name: named('3 Suppressed') }),
    ).toBeVisible();
  });

  it('is hatched as a whole where nothing of it may be shown', async () => {
    renderCard(async () =>
      buildFrequency({ people: Array.from({ length: 28 }, () => undefined) }),
    );
    expect(await screen.findByText('Suppressed')).toBeVisible();
  });

  it('tells days without data from days without people', async () => {
    renderCard(async () => ({
      ...buildFrequency(),
      people: Array.from({ length: 28 }, () =>
        buildAbsentValue('frequency', { reason: 'before-collection' }),
      ),
    }));
    expect(await screen.findByText('No data yet')).toBeVisible();
    expect(
      screen.getByText('Nothing was collected in these days.'),
    ).toBeVisible();
  });

  it('says that nobody was there', async () => {
    renderCard(async () => buildFrequency({ people: [] }));
    expect(await card('Nobody was active in these 28 days')).toBeDefined();
  });

  it('asks about the group of the URL', async () => {
    const getFrequency = jest.fn<
      Promise<Frequency>,
      Parameters<AdoptionHealthApi['getFrequency']>
    >(async () => buildFrequency());
    renderCard(getFrequency, '/?group=group:default/pay');
    await card(TITLE);
    expect(getFrequency).toHaveBeenCalledWith(
      { to: '2026-11-20', group: 'group:default/pay' },
      expect.anything(),
    );
  });

  it('asks again on request', async () => {
    renderCard(
      jest.fn(async () => buildFrequency()).mockImplementationOnce(refuse(500)),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Try again' }),
    );
    expect(await card(TITLE)).toBeDefined();
  });

  it('says that the caller may not see it', async () => {
    renderCard(refuse(403));
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });
});
