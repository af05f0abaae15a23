import fc from 'fast-check';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import {
  decodeSketch,
  emptySketch,
  encodeSketch,
} from '../../facts/timingSketch';
import { mergeTimings } from '../formulas/mergeTimings';
import { getTimings } from './getTimings';

function sketchOf(times: number[]): Buffer {
  const sketch = emptySketch();
  times.forEach(ms => sketch.accept(ms));
  return encodeSketch(sketch);
}

const row = (overrides: object) => ({
  metric: 'page_ready',
  day: 10,
  route_id: 1,
  plugin_id: 2,
  navigation: 'hard',
  target_ms: 5000,
  samples: 1,
  within_target: 1,
  timed_out: 0,
  aborted: 0,
  sketch: sketchOf([1000]),
  ...overrides,
});

describe.each(eachDatabase())('getTimings on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    await knex('dimension').insert([
      { id: 1, kind: 'route', value: '/catalog' },
      { id: 2, kind: 'plugin', value: 'catalog' },
    ]);
  });

  it('reads the days of the window, with names', async () => {
    await knex('timing_day').insert([
      row({ day: 9 }),
      row({ day: 10 }),
      row({ day: 12, navigation: 'soft' }),
      row({ day: 13 }),
      row({ day: 11, metric: 'lcp' }),
    ]);
    const timings = await getTimings(knex, {
      metric: 'page_ready',
      window: { from: 10, to: 12 },
    });
    expect(
      timings.map(({ sketch, ...rest }) => ({
        ...rest,
        count: decodeSketch(sketch).count,
      })),
    ).toEqual([
      expect.objectContaining({
        route: '/catalog',
        navigation: 'hard',
        count: 1,
      }),
      expect.objectContaining({ pluginId: 'catalog', navigation: 'soft' }),
    ]);
  });

  it('gives percentiles within 1 % over merged days', async () => {
    const times = fc.array(fc.integer({ min: 1, max: 30_000 }), {
      minLength: 1,
      maxLength: 200,
    });
    await fc.assert(
      fc.asyncProperty(times, times, async (one, other) => {
        await knex('timing_day').del();
        await knex('timing_day').insert([
          row({ day: 10, samples: one.length, sketch: sketchOf(one) }),
          row({ day: 11, samples: other.length, sketch: sketchOf(other) }),
        ]);
        const timings = await getTimings(knex, {
          metric: 'page_ready',
          window: { from: 10, to: 11 },
        });
        const sorted = [...one, ...other].sort((a, b) => a - b);
        const { p50, p75, p95 } = mergeTimings(timings, 5000);
        const percentiles = { 0.5: p50, 0.75: p75, 0.95: p95 };
        for (const [share, measured = 0] of Object.entries(percentiles)) {
          const exact = sorted[Math.floor(Number(share) * (sorted.length - 1))];
          expect(Math.abs(measured - exact)).toBeLessThanOrEqual(
            exact * 0.01 + 0.5,
          );
        }
      }),
      { numRuns: 15 },
    );
  });
});
