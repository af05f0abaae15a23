import { freshnessSeriesSchema } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { fixListApp, get } from './__testUtils__/fixListApp';
import { TODAY } from './__testUtils__/storedPicture';

describe.each(eachDatabase())('the freshness series on %p', databaseId => {
  let knex: Knex;
  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
    const row = { kind: 'Component', owner_ref: 'group:default/team-a' };
    await knex('freshness_day').insert([
      { ...row, day: TODAY - 5, state: 'stale', entities: 2 },
      { ...row, day: TODAY - 5, state: 'fresh', entities: 6 },
      { ...row, day: TODAY - 2, state: 'stale', entities: 1 },
      { ...row, day: TODAY - 2, state: 'unknown', entities: 3 },
      {
        day: TODAY - 2,
        kind: 'API',
        owner_ref: '',
        state: 'fresh',
        entities: 4,
      },
      { ...row, day: TODAY, state: 'fresh', entities: 5 },
    ]);
  });

  it('has a point for each day with a sweep, and no other', async () => {
    const { body } = await get(fixListApp(knex), '/freshness/series');
    expect(freshnessSeriesSchema.parse(body)).toEqual(body);
    expect(body.points).toEqual([
      expect.objectContaining({
        at: '2026-11-15',
        total: 8,
        stale: 2,
        unknown: 0,
        staleShare: expect.objectContaining({
          value: 0.25,
          n: 2,
          denominator: 8,
          definition: 'staleShare',
          complete: true,
          window: { from: '2026-11-15', to: '2026-11-15' },
        }),
      }),
      expect.objectContaining({
        at: '2026-11-18',
        total: 8,
        upperBound: expect.objectContaining({
          value: 0.5,
          definition: 'staleUpperBound',
        }),
      }),
    ]);
  });

  it('goes back to what was told of days that the portal did not see', async () => {
    const told = { kind: 'Component', owner_ref: '', state: 'fresh' };
    await knex('freshness_history').insert([
      { ...told, day: TODAY - 40, entities: 20 },
      { ...told, day: TODAY - 5, entities: 100 },
    ]);
    const { body } = await get(
      fixListApp(knex),
      '/freshness/series?from=2026-10-01&to=2026-11-19',
    );
    expect(
      body.points.map(({ at, total }: { at: string; total: number }) => [
        at,
        total,
      ]),
    ).toEqual([
      ['2026-10-11', 20],
      ['2026-11-15', 8],
      ['2026-11-18', 8],
    ]);
    await knex('freshness_history').del();
  });

  it('marks a day that is not over', async () => {
    const { body } = await get(
      fixListApp(knex),
      '/freshness/series?to=2026-11-20',
    );
    expect(body.points[2].staleShare).toMatchObject({ complete: false });
  });

  it.each([
    ['owner=group:default/team-a', [8, 4]],
    ['owner=none', [4]],
    ['kind=api', [4]],
    ['owner=team-a&kind=Component', [8, 4]],
    ['owner=group:default/none', []],
    ['from=2026-11-16', [8]],
  ])('answers ?%s', async (query, totals) => {
    const { body } = await get(fixListApp(knex), `/freshness/series?${query}`);
    expect(body.points.map(({ total }: { total: number }) => total)).toEqual(
      totals,
    );
  });

  it.each([
    'from=2026-02-30',
    'from=2026-11-10&to=2026-11-01',
    'from=2020-01-01&to=2026-11-01',
    'from=2026-11-01&from=2026-11-02',
    'owner=user:default/ada',
    'kind=%00',
  ])('refuses a series of ?%s', async query => {
    const { status } = await get(
      fixListApp(knex),
      `/freshness/series?${query}`,
    );
    expect(status).toBe(400);
  });
});
