import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { addDays, Retention } from 'backstage-plugin-adoption-health-common';
import {
  buildAbsentValue,
  buildCohort,
  buildContext,
  buildRetention,
  named,
  refuse,
  renderWithApi,
} from '../../__testUtils__';
import { AdoptionHealthApi } from '../../api';
import { downloadCsv } from '../../shared/csv/downloadText';
import { RetentionCard } from './RetentionCard';

jest.mock('../../shared/csv/downloadText', () => ({ downloadCsv: jest.fn() }));

const renderCard = (
  getRetention: AdoptionHealthApi['getRetention'] = async () =>
    buildRetention(),
) =>
  renderWithApi(<RetentionCard context={buildContext()} />, {
    api: { getRetention },
  });

const card = async (title: string) =>
  within(await screen.findByRole('region', { name: named(title) }));

const TITLE = '40 % of newcomers were active again 8 weeks later';

const tooFew = buildAbsentValue('retention', {
  status: 'suppressed',
  reason: 'small-group',
});

const nobody = buildAbsentValue('retention', {
  status: 'no-data',
  reason: 'nothing-to-count',
});

describe('RetentionCard', () => {
  it('shows n and the share of each first week, and what is not over', async () => {
    renderCard();
    const triangle = await card(TITLE);
    expect(
      triangle.getByRole('row', {
        name: named('31 Aug 20 60 % 55 % 45 % 40 %'),
      }),
    ).toBeVisible();
    expect(
      triangle.getByRole('row', {
        name: named('5 Oct 10 70 % 60 % 50 % not over'),
      }),
    ).toBeVisible();
  });

  it('says apart who came before newcomers could be told', async () => {
    renderCard();
    const triangle = await card(TITLE);
    expect(
      triangle.getByText(
        named(
          '74 people came before newcomers could be told; 71 % were active in the week of 9 Nov.',
        ),
      ),
    ).toBeVisible();
    expect(triangle.queryByRole('row', { name: /^existing/ })).toBeNull();
  });

  it('hatches a cell that is suppressed', async () => {
    const [, cohort] = buildRetention().cohorts;
    renderCard(async () =>
      buildRetention({
        cohorts: [
          {
            ...cohort,
            retained: cohort.retained.map((value, weeks) =>
              weeks === 2 ? tooFew : value,
            ),
          },
        ],
      }),
    );
    const triangle = await card(TITLE);
    expect(
      triangle.getByRole('row', {
        name: named('31 Aug 20 60 % Suppressed 45 % 40 %'),
      }),
    ).toBeVisible();
    expect(triangle.getByText(/Hatched: too few people/)).toBeVisible();
  });

  it('is hatched as a whole where nothing of it may be shown', async () => {
    renderCard(async () =>
      buildRetention({
        cohorts: [
          {
            week: '2026-08-31',
            size: buildAbsentValue('newPeople', tooFew),
            retained: [tooFew, tooFew],
          },
        ],
      }),
    );
    const hidden = await card('Too few newcomers to show who stays');
    expect(hidden.getByText('Suppressed')).toBeVisible();
  });

  it('says who came before also where newcomers are too few', async () => {
    const [existing] = buildRetention().cohorts;
    renderCard(async () =>
      buildRetention({
        cohorts: [
          existing,
          {
            week: '2026-08-31',
            size: buildCohort('2026-08-31', { size: 0, percents: [] }).size,
            retained: [nobody, nobody],
          },
          {
            week: '2026-09-07',
            size: buildAbsentValue('newPeople', tooFew),
            retained: [tooFew, tooFew],
          },
        ],
      }),
    );
    const hidden = await card('Too few newcomers to show who stays');
    expect(hidden.getByText('Suppressed')).toBeVisible();
    expect(
      hidden.getByText(/^74 people came before newcomers could be told/),
    ).toBeVisible();
  });

  it('says that nobody was new', async () => {
    renderCard(async () =>
      buildRetention({
        cohorts: [
          {
            week: '2026-08-31',
            size: buildCohort('2026-08-31', { size: 0, percents: [] }).size,
            retained: [nobody, nobody],
          },
        ],
      }),
    );
    const none = await card('Nobody was new in these weeks');
    expect(none.getByText('No data yet')).toBeVisible();
    expect(
      none.getByText('There was nothing to count in these days.'),
    ).toBeVisible();
  });

  it('says when newcomers can be told', async () => {
    renderCard(async () =>
      buildRetention({ cohorts: [buildRetention().cohorts[0]] }),
    );
    expect(await card('No newcomers can be told yet')).toBeDefined();
  });

  it('speaks of the longest time that newcomers have lived through', async () => {
    renderCard(async () =>
      buildRetention({
        cohorts: [
          buildCohort('2026-11-02', { size: 8, percents: [100, 75] }),
          buildCohort('2026-11-09', { size: 5, percents: [100] }),
        ],
      }),
    );
    expect(
      await card('75 % of newcomers were active again 1 week later'),
    ).toBeDefined();
  });

  it('shows the newest first weeks, and all on request', async () => {
    renderCard(async () =>
      buildRetention({
        cohorts: Array.from({ length: 20 }, (_, index) =>
          buildCohort(addDays('2026-06-01', index * 7), {
            size: 10,
            percents: [100, 50],
          }),
        ),
      }),
    );
    const triangle = await card(
      '50 % of newcomers were active again 1 week later',
    );
    expect(triangle.getAllByRole('row')).toHaveLength(1 + 12);
    await userEvent.click(
      triangle.getByRole('button', { name: 'Show all 20' }),
    );
    expect(triangle.getAllByRole('row')).toHaveLength(1 + 20);
  });

  it('downloads every week, with why a number is missing', async () => {
    const answer: Retention = buildRetention({
      cohorts: [
        {
          ...buildCohort('2026-08-31', { size: 20, percents: [100, 60] }),
          retained: [
            ...buildCohort('2026-08-31', { size: 20, percents: [100, 60] })
              .retained,
            { ...tooFew, window: { from: '2026-09-14', to: '2026-09-20' } },
          ],
        },
      ],
    });
    renderCard(async () => answer);
    const triangle = await card(
      '60 % of newcomers were active again 1 week later',
    );
    await userEvent.click(
      triangle.getByRole('button', { name: 'Download as CSV' }),
    );
    const [name, csv] = jest.mocked(downloadCsv).mock.calls[0];
    expect(name).toBe('retention.csv');
    expect(csv).toContain('2026-08-31,20,1,2026-09-07,0.6,12');
    expect(csv).toContain('2026-08-31,20,2,2026-09-14,suppressed,');
  });

  it('asks again on request', async () => {
    renderCard(
      jest.fn(async () => buildRetention()).mockImplementationOnce(refuse(500)),
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
