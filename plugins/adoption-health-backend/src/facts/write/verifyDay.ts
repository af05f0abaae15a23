import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { becomeFactWorker } from './factWorker';
import { Rebuilding, rebuildDay } from './rebuildDay';

/**
 * Compares the facts of a day with its raw events, replaces them where they
 * differ, and notes the result, in one commit.
 */
export async function verifyDay(
  knex: Knex,
  options: {
    day: DayNumber;
    nowMs: number;
    targetMs: number;
    timeZone: string;
  },
): Promise<Rebuilding> {
  const { day, nowMs, targetMs, timeZone } = options;
  return knex.transaction(async tx => {
    await becomeFactWorker(tx);
    const rebuilding = await rebuildDay(tx, { day, targetMs, timeZone });
    if (rebuilding.result === 'raw-incomplete') {
      return rebuilding;
    }
    const fact = await tx('fact_day').where({ day }).first('revision');
    await tx('verification')
      .insert({
        day,
        checked_ms: nowMs,
        result: rebuilding.result,
        differences:
          rebuilding.result === 'repaired' ? rebuilding.differences.length : 0,
        revision: fact?.revision ?? 0,
      })
      .onConflict('day')
      .merge();
    return rebuilding;
  });
}
