import { rollUp } from 'backstage-plugin-adoption-health-backend/src/facts/rollUp';
import { BenchRun } from '../../Bench';
import { TARGET_MS } from '../../data/loadHistory';
import { BurstTarget } from './burst';

/** How fast the rollup takes committed events off the outbox. */
export async function measureDrain(
  run: BenchRun,
  target: BurstTarget,
): Promise<void> {
  const events = run.quick ? 20_000 : 1_000_000;
  run.note(`rolling up ${events} events of one day`);
  await target.burst(target.rows(events));
  const start = performance.now();
  await rollUp(target.knex, { targetMs: TARGET_MS, timeZone: 'UTC' });
  const seconds = (performance.now() - start) / 1000;
  const left = await target.knex('flush').count({ count: '*' });
  if (Number(left[0].count) > 0) {
    throw new Error('The rollup left flushes on the outbox');
  }
  run.report({
    name: 'rollup.drain',
    value: events / seconds,
    unit: 'events/s',
    conditions: { events, eventsPerCommit: 2_000, days: 1 },
  });
}
