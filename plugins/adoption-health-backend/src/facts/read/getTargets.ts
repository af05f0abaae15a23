import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** What page timings are judged against, by the day they are of. */
export interface Targets {
  /** Of days that have none of their own yet, ms. */
  inForceMs: number;
  /** Of days that are judged by another target, ms. */
  earlierMs: ReadonlyMap<DayNumber, number>;
}

/**
 * The targets of some days. A day keeps the target it began with: so its
 * facts speak of one target, and a recount of them knows which.
 */
export async function getTargets(
  knex: Knex,
  options: { days: { from: DayNumber; to: DayNumber }; targetMs: number },
): Promise<Targets> {
  const { days, targetMs } = options;
  const rows = await knex('fact_day')
    .whereBetween('day', [days.from, days.to])
    .whereNot('target_ms', targetMs)
    .select<Array<{ day: DayNumber; target_ms: number }>>('day', 'target_ms');
  return {
    inForceMs: targetMs,
    earlierMs: new Map(rows.map(row => [row.day, row.target_ms])),
  };
}

/** The target of one of them, ms. */
export function targetOf(targets: Targets, day: DayNumber): number {
  return targets.earlierMs.get(day) ?? targets.inForceMs;
}
