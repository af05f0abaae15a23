import { setTimeout as sleep } from 'node:timers/promises';
import { startBackend, TestPostgres } from 'testbed';
import { BenchRun } from '../../Bench';
import { quantile } from '../../figures/quantile';
import { BurstTarget } from './burst';

const POLL_MS = 100;
const PATIENCE_MS = 10 * 60_000;

/**
 * How long after its commit an event is in the facts, when a backend at its
 * defaults is hit by a burst.
 */
export async function measureLag(
  run: BenchRun,
  options: { postgres: TestPostgres; prefix: string; target: BurstTarget },
): Promise<void> {
  const { postgres, prefix, target } = options;
  const events = run.quick ? 20_000 : 1_000_000;
  const rows = target.rows(events);
  const backend = await startBackend({
    connection: postgres.connection,
    databasePrefix: prefix,
  });
  try {
    run.note(`a burst of ${events} events on a running backend`);
    const committed = new Map<number, number>();
    const lagsMs: number[] = [];
    const start = performance.now();
    let burstMs = 0;
    const burst = target
      .burst(rows, async flush => {
        committed.set(flush.id, performance.now());
      })
      .then(() => {
        burstMs = performance.now() - start;
      });
    while (burstMs === 0 || committed.size > 0) {
      if (performance.now() - start > PATIENCE_MS) {
        throw new Error('The rollup does not come to its end');
      }
      await sleep(POLL_MS);
      const known = [...committed.keys()];
      const waiting = await target.knex('flush').pluck('id');
      const still = new Set(waiting.map(Number));
      for (const id of known.filter(one => !still.has(one))) {
        lagsMs.push(performance.now() - (committed.get(id) ?? 0));
        committed.delete(id);
      }
    }
    await burst;
    const conditions = {
      events,
      commits: lagsMs.length,
      burstSeconds: Number((burstMs / 1000).toFixed(1)),
      rollupEverySeconds: 15,
    };
    for (const share of [0.5, 0.95]) {
      run.report({
        name: `rollup.lag-p${share * 100}`,
        value: quantile(lagsMs, share) / 1000,
        unit: 's',
        conditions,
      });
    }
  } finally {
    await backend.stop();
  }
}
