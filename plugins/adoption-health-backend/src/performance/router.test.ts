import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  dayNumber,
  performanceRoutesSchema,
  performanceSummarySchema,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import request from 'supertest';
import { testApp } from '../__testUtils__/testApp';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { CallerAccess } from '../access/CallerAccess';
import { emptySketch, encodeSketch } from '../facts/timingSketch';
import { createPerformanceRoom } from './room';

const today = dayNumber('2026-11-21');

function appWith(
  knex: Knex,
  result: AuthorizeResult.ALLOW | AuthorizeResult.DENY = AuthorizeResult.ALLOW,
) {
  const access = new CallerAccess({
    httpAuth: mockServices.httpAuth(),
    permissions: mockServices.permissions({ result }),
    userInfo: mockServices.userInfo(),
    admins: [],
    leaders: [],
  });
  const { router } = createPerformanceRoom({
    knex,
    access,
    clock: () => 0,
    reportingDay: () => today,
    targetMs: 5000,
    coverage: async (from, to) => (to - from + 1) / 100,
  });
  return testApp(router);
}

const loads = (times: number[], overrides: object) => {
  const sketch = emptySketch();
  times.forEach(ms => sketch.accept(ms));
  return {
    metric: 'page_ready',
    day: today - 1,
    route_id: 1,
    plugin_id: 2,
    navigation: 'hard',
    target_ms: 5000,
    samples: times.length,
    within_target: times.filter(ms => ms < 5000).length,
    timed_out: 0,
    aborted: 0,
    sketch: encodeSketch(sketch),
    ...overrides,
  };
};
const times = (count: number, ms: number) =>
  Array.from({ length: count }, () => ms);

describe.each(eachDatabase())('performance router on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
    await knex('dimension').insert([
      { id: 1, kind: 'route', value: '/catalog' },
      { id: 2, kind: 'plugin', value: 'catalog' },
      { id: 3, kind: 'route', value: '/docs' },
    ]);
    await knex('timing_day').insert([
      loads(times(30, 1000), {}),
      loads([...times(5, 8000), 30_000], {
        route_id: 3,
        timed_out: 1,
        aborted: 2,
      }),
      loads(times(50, 500), { day: today }),
      loads(times(50, 9000), { day: today - 29 }),
    ]);
  });

  it('sums the last 28 complete days up', async () => {
    const { status, body } = await request(appWith(knex)).get(
      '/performance/summary',
    );
    expect(status).toBe(200);
    const { window, targetMs, values } = performanceSummarySchema.parse(body);
    expect(window).toEqual({ from: '2026-10-24', to: '2026-11-20' });
    expect(targetMs).toBe(5000);
    expect(values.pageReadyWithinTarget).toEqual({
      status: 'ok',
      value: 30 / 36,
      n: 30,
      denominator: 36,
      evidence: 'measured',
      complete: true,
      coverage: 0.28,
      window,
      definition: 'pageReadyWithinTarget',
    });
    expect(values.pageReadyP75).toMatchObject({ status: 'ok', n: 36 });
    expect(values.uptime).toMatchObject({
      status: 'no-data',
      reason: 'no-probes',
    });
  });

  it('lists routes, slowest first, and judges none with few loads', async () => {
    const { body } = await request(appWith(knex)).get(
      '/performance/routes?metric=page_ready',
    );
    const [docs, catalog, ...others] = performanceRoutesSchema.parse(body).rows;
    expect(others).toEqual([]);
    expect(docs).toMatchObject({
      route: '/docs',
      n: 6,
      timedOut: 1,
      aborted: 2,
      withinTargetShare: { status: 'not-enough-data', reason: 'few-samples' },
    });
    expect(docs.p95).toBeGreaterThan(7900);
    expect(catalog).toMatchObject({
      route: '/catalog',
      pluginId: 'catalog',
      navigation: 'hard',
      n: 30,
      withinTargetShare: { status: 'ok', value: 1, denominator: 30 },
    });
  });

  it('marks a day that is not over', async () => {
    const { body } = await request(appWith(knex)).get(
      '/performance/summary?from=2026-11-21&to=2026-11-21',
    );
    expect(body.values.pageReadyP75).toMatchObject({
      n: 50,
      complete: false,
      coverage: 0.01,
    });
  });

  it('says that nothing was measured rather than zero', async () => {
    const window = 'from=2025-01-01&to=2025-01-02';
    const summary = await request(appWith(knex)).get(
      `/performance/summary?${window}`,
    );
    expect(summary.body.values.pageReadyP75).toMatchObject({
      status: 'no-data',
      reason: 'no-samples',
    });
    const routes = await request(appWith(knex)).get(
      `/performance/routes?${window}`,
    );
    expect(routes.body.rows).toEqual([]);
  });

  it.each([
    '/performance/summary?from=2026-11-20&to=2026-11-19',
    '/performance/summary?from=2020-01-01&to=2026-01-01',
    '/performance/summary?from=2026-02-30',
    '/performance/summary?to=now',
    '/performance/summary?to=2026-11-20%00',
    '/performance/summary?to=2026-11-19&to=2026-11-20',
    '/performance/routes?metric=lcp',
    '/performance/routes?metric=',
    '/performance/routes?metric=page_ready&metric=page_ready',
    '/performance/routes?from=2026-11-20T00:00:00Z',
  ])('refuses %s', async path => {
    const { status, body } = await request(appWith(knex)).get(path);
    expect(status).toBe(400);
    expect(body.error.name).toBe('InputError');
  });

  it.each(['/performance/summary', '/performance/routes'])(
    'answers %s only to those who may read',
    async path => {
      const denied = appWith(knex, AuthorizeResult.DENY);
      expect((await request(denied).get(path)).status).toBe(403);
      const nobody = await request(appWith(knex))
        .get(path)
        .set('Authorization', mockCredentials.none.header());
      expect(nobody.status).toBe(401);
    },
  );
});
