import { rollUp } from 'backstage-plugin-adoption-health-backend/src/facts/rollUp';
import { BenchRun } from '../../Bench';
import { TARGET_MS } from '../../data/loadHistory';
import { rowCount, tableSize } from '../../database/size';
import { BurstTarget } from './burst';

const TABLES = ['usage_count', 'usage_people', 'timing_day'] as const;
const EVENTS_PER_ROLLUP = 500;

/**
 * How much larger the facts are after a day of many rollups than a fresh copy
 * of them with the same indexes and settings.
 */
export async function measureBloat(
  run: BenchRun,
  target: BurstTarget,
): Promise<void> {
  const rollups = run.quick ? 10 : 1_000;
  const { knex } = target;
  run.note(`${rollups} rollups of one day`);
  const start = performance.now();
  for (let round = 0; round < rollups; round++) {
    await target.burst(target.rows(EVENTS_PER_ROLLUP));
    await rollUp(knex, { targetMs: TARGET_MS, timeZone: 'UTC' });
  }
  const seconds = Math.round((performance.now() - start) / 1000);
  let usedBytes = 0;
  let freshBytes = 0;
  for (const table of TABLES) {
    const used = (await tableSize(knex, table)).totalBytes;
    const fresh = await freshCopySize(knex, table);
    usedBytes += used;
    freshBytes += fresh;
    run.report({
      name: `rollup.bloat-${table}`,
      value: used / 1024,
      unit: 'KiB',
      reference: fresh / 1024,
      conditions: {
        rows: await rowCount(knex, table),
        reference: 'a fresh copy with the same indexes and settings',
      },
    });
  }
  run.report({
    name: 'rollup.bloat',
    value: usedBytes / 1024,
    unit: 'KiB',
    reference: freshBytes / 1024,
    conditions: {
      rollups,
      eventsPerRollup: EVENTS_PER_ROLLUP,
      seconds,
      reference: 'a fresh copy with the same indexes and settings',
    },
  });
}

async function freshCopySize(
  knex: BurstTarget['knex'],
  table: (typeof TABLES)[number],
): Promise<number> {
  const copy = `${table}_fresh`;
  await knex.raw('CREATE TABLE ?? (LIKE ?? INCLUDING ALL)', [copy, table]);
  await knex.raw(`ALTER TABLE ?? SET (fillfactor = 70)`, [copy]);
  await knex.raw('INSERT INTO ?? SELECT * FROM ??', [copy, table]);
  const { totalBytes } = await tableSize(knex, copy);
  await knex.schema.dropTable(copy);
  return totalBytes;
}
