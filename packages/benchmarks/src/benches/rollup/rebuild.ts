import { verifyDay } from 'backstage-plugin-adoption-health-backend/src/facts/write/verifyDay';
import { BenchRun } from '../../Bench';
import { TARGET_MS } from '../../data/loadHistory';
import { rowCount } from '../../database/size';
import { BurstTarget } from './burst';

/**
 * How long the product takes to count a day anew from its raw events: where
 * its facts are right, and where they are gone.
 */
export async function measureRebuild(
  run: BenchRun,
  target: BurstTarget,
): Promise<void> {
  const { knex, day } = target;
  const events = await rowCount(knex, 'event');
  const verify = async (name: string, expected: 'equal' | 'repaired') => {
    run.note(name);
    const start = performance.now();
    const { result } = await verifyDay(knex, {
      ...{ day, nowMs: Date.now(), targetMs: TARGET_MS, timeZone: 'UTC' },
    });
    if (result !== expected) {
      throw new Error(`The day was found ${result}`);
    }
    run.report({
      name: `rollup.${name}`,
      value: (performance.now() - start) / 1000,
      unit: 's',
      conditions: { events, result },
    });
  };
  await verify('verify-day', 'equal');
  await knex('usage_count').where({ day }).del();
  await knex('usage_people').where({ day }).del();
  await knex('timing_day').where({ day }).del();
  await verify('rebuild-day', 'repaired');
}
