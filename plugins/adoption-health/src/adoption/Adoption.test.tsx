import { screen, waitFor, within } from '@testing-library/react';
import {
  buildAbsentValue,
  buildAdoptionSummary,
  buildContext,
  buildFrequency,
  buildLifecycleSeries,
  isLifecycleMetric,
  buildAdoptionSeries,
  named,
  refuse,
  renderWithApi,
} from '../__testUtils__';
import { AdoptionHealthApi } from '../api';
import { AdoptionTab } from './AdoptionTab';

// A whole page takes a busy machine more than is usual.
jest.setTimeout(20_000);

const renderAdoption = (api: Partial<AdoptionHealthApi> = {}, url?: string) =>
  renderWithApi(<AdoptionTab />, { api, url });

const heading = (name: string) =>
  screen.findByRole('heading', { name: named(name) });

/** All questions of the page with one answer. */
const everything = (answer: () => Promise<never>) => ({
  getAdoptionSummary: answer,
  getAdoptionSeries: answer,
  getRetention: answer,
  getFrequency: answer,
  getTeams: answer,
  getPlugins: answer,
  getSearchHealth: answer,
  getUseCaseCoverage: answer,
  getFunnel: answer,
  getOutlook: answer,
});

const HEADINGS = [
  'Joined and dropped out',
  'How often people come',
  'Adoption over time',
  'Who stays',
  'Teams',
  'Use cases',
  'From first visit to value',
  'Plugins',
  'Searches',
  'Golden path',
];

describe('Adoption', () => {
  beforeEach(() => window.sessionStorage.clear());

  it('opens with joined against dropped out', async () => {
    renderAdoption();
    expect(
      await heading(
        'More people joined than dropped out last week: 17 against 14; 31 of 152 came on one day only',
      ),
    ).toBeVisible();
  });

  it('says it where more people drop out', async () => {
    renderAdoption({
      getAdoptionSeries: async ({ metric }) =>
        isLifecycleMetric(metric)
          ? buildLifecycleSeries(metric, {
              people: metric === 'dormant' ? [30, 2] : [5, 2],
            })
          : buildAdoptionSeries(),
      getFrequency: async () => buildFrequency({ people: [undefined] }),
    });
    expect(
      await heading(
        'More people dropped out than joined last week: 30 against 10',
      ),
    ).toBeVisible();
  });

  it('shows the numbers with what they are a part of', async () => {
    renderAdoption();
    expect(await screen.findByText(named('15 % of 412 people'))).toBeVisible();
    const facts = within(
      screen.getByRole('region', { name: 'People in numbers' }),
    );
    expect(facts.getByText('of 24 teams')).toBeVisible();
    expect(facts.getByText('14 of 22 newcomers')).toBeVisible();
    expect(facts.getByText('9 of 21 new components')).toBeVisible();
  });

  it('says of a number why it is missing', async () => {
    renderAdoption({
      getAdoptionSummary: async () =>
        buildAdoptionSummary({
          habitual: buildAbsentValue('habitual', {
            status: 'not-enough-data',
            reason: 'few-weeks',
          }),
        }),
    });
    expect(await screen.findByText('Not enough data')).toBeVisible();
  });

  it('says of each card whom it is about while a group is chosen', async () => {
    renderAdoption({}, '/?group=group:default/pay');
    await heading(
      'More people joined than dropped out last week: 17 against 14; 31 of 152 came on one day only',
    );
    await waitFor(() =>
      expect(screen.getAllByText('Whole portal')).toHaveLength(
        // Two numbers; teams, use cases, activation, searches, templates.
        2 + 5,
      ),
    );
  });

  it('keeps every card in place while answers are on their way', async () => {
    renderAdoption(everything(() => new Promise<never>(() => {})));
    for (const name of HEADINGS) {
      expect(await screen.findByRole('region', { name })).toBeVisible();
    }
  });

  it('says of each card that it failed, and offers to ask again', async () => {
    renderAdoption(everything(refuse(503)));
    expect(
      await heading('Who joins and who drops out could not be loaded'),
    ).toBeVisible();
    for (const name of [...HEADINGS, 'People in numbers']) {
      const card = within(await screen.findByRole('region', { name }));
      expect(
        await card.findByRole('button', { name: 'Try again' }),
      ).toBeVisible();
    }
  });

  it('says of a group that nobody in it is counted, and keeps the rest', async () => {
    const noGroup = refuse(404);
    renderAdoption(
      {
        getAdoptionSummary: noGroup,
        getAdoptionSeries: noGroup,
        getRetention: noGroup,
        getFrequency: noGroup,
        getPlugins: noGroup,
      },
      '/?group=group:default/gone',
    );
    expect(await heading('Nobody in this group is counted')).toBeVisible();
    await waitFor(() =>
      expect(screen.getAllByText('Nobody in gone is counted.')).toHaveLength(
        // Numbers, lifecycle, frequency, rate, retention, plugins.
        6,
      ),
    );
    expect(screen.queryByText(/Is its plugin installed/)).toBeNull();
    expect(await heading('23 % of searches find nothing')).toBeVisible();
  });

  it('says of each card that the caller may not see it', async () => {
    renderAdoption(everything(refuse(403)));
    await waitFor(() =>
      expect(screen.getAllByText('You may not see this')).toHaveLength(
        HEADINGS.length + 1,
      ),
    );
  });

  it('marks demo data', async () => {
    renderAdoption({ getContext: async () => buildContext({ demo: true }) });
    expect(await screen.findByText('Demo data.')).toBeVisible();
  });
});
