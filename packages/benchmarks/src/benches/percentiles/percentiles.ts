import { rollUp } from 'backstage-plugin-adoption-health-backend/src/facts/rollUp';
import { mergeByRoute } from 'backstage-plugin-adoption-health-backend/src/performance/formulas/mergeTimings';
import { getTimings } from 'backstage-plugin-adoption-health-backend/src/performance/read/getTimings';
import { Bench, BenchRun } from '../../Bench';
import { TARGET_MS } from '../../data/loadHistory';
import { adoptionDatabase } from '../../database/adoptionDatabase';
import { benchPostgres } from '../../database/benchPostgres';
import { quantile } from '../../figures/quantile';
import { exactPercentiles, SHARES } from './exactPercentiles';
import { loadTimings } from './loadTimings';

/** Percentiles of page loads, from sketches and from every single load. */
export const percentiles: Bench = async run => {
  const shape = run.quick
    ? { routes: 10, days: 5, loadsADay: 40 }
    : { routes: 300, days: 90, loadsADay: 40 };
  const postgres = await benchPostgres(run);
  const knex = await adoptionDatabase(run, { postgres });
  run.under(shape);
  run.note('writing page loads and rolling them up');
  const window = await loadTimings(knex, { postgres, ...shape });
  await rollUp(knex, { targetMs: TARGET_MS, timeZone: 'UTC' });
  await knex.raw('VACUUM ANALYZE');

  let start = performance.now();
  const sketched = mergeByRoute(
    await getTimings(knex, { metric: 'page_ready', window }),
    TARGET_MS,
  ).map(({ route, merged: { p50, p75, p95 } }) => ({
    route,
    values: [p50, p75, p95],
  }));
  const sketchMs = performance.now() - start;

  for (const how of ['percentile_disc', 'percentile_cont'] as const) {
    start = performance.now();
    const exact = await exactPercentiles(knex, how);
    const exactMs = performance.now() - start;
    if (exact.size !== sketched.length) {
      throw new Error('The routes of the two are not the same');
    }
    const errors = sketched.flatMap(({ route, values }) =>
      values.map((value, index) =>
        relativeError(value, exact.get(route)?.[index]),
      ),
    );
    reportErrors(run, { how, errors });
    run.report({
      name: `percentiles.time-${how}`,
      value: sketchMs,
      unit: 'ms',
      reference: exactMs,
      conditions: { reference: `${how} on the raw events` },
    });
  }
};

function relativeError(
  value: number | undefined,
  exact: number | undefined,
): number {
  if (value === undefined || exact === undefined) {
    throw new Error('A route has no percentiles');
  }
  return Math.abs(value - exact) / exact;
}

function reportErrors(
  run: BenchRun,
  options: { how: string; errors: number[] },
): void {
  const { how, errors } = options;
  const conditions = { values: errors.length, percentiles: SHARES.join(' ') };
  run.report({
    name: `percentiles.largest-error-${how}`,
    value: 100 * Math.max(...errors),
    unit: '%',
    conditions,
  });
  run.report({
    name: `percentiles.median-error-${how}`,
    value: 100 * quantile(errors, 0.5),
    unit: '%',
    conditions,
  });
}
