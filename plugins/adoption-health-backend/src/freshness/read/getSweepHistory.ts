import { Knex } from 'knex';
import { SweepHistory } from '../formulas/sweepHistory';
import { SweepRow } from '../tables';
import { getHeldSweep } from './getHeldSweep';
import { getLastCompleteSweep } from './getLastCompleteSweep';

/** What earlier sweeps came to. */
export async function getSweepHistory(knex: Knex): Promise<SweepHistory> {
  const latest = await knex<SweepRow>('sweep').orderBy('id', 'desc').first();
  const complete = await knex<SweepRow>('sweep')
    .where('outcome', 'complete')
    .count({ sweeps: '*' })
    .min({ first_ms: 'finished_ms' })
    .first<{ sweeps: number | string; first_ms: number | string | null }>();
  return {
    latest: latest && {
      outcome: latest.outcome,
      finishedMs: fromNullable(latest.finished_ms),
    },
    held: await getHeldSweep(knex),
    completeSweeps: Number(complete.sweeps),
    firstCompleteMs: fromNullable(complete.first_ms),
    lastComplete: await getLastCompleteSweep(knex),
  };
}

function fromNullable(number: number | string | null): number | undefined {
  return number === null ? undefined : Number(number);
}
