import { Status } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** What is stored and not in the facts yet, and for how long. */
export async function getOutbox(
  knex: Knex,
  nowMs: number,
): Promise<Status['rollup']> {
  const row = await knex('flush')
    .count({ count: '*' })
    .min({ oldest: 'committed_ms' })
    .first<
      { count: number | string; oldest: number | string | null } | undefined
    >();
  const oldest = row?.oldest ?? undefined;
  return {
    waitingFlushes: Number(row?.count ?? 0),
    // The clocks of replicas differ by a little.
    lagMs: oldest === undefined ? 0 : Math.max(0, nowMs - Number(oldest)),
  };
}
