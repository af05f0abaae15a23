import { Knex } from 'knex';
import { SweepHistory } from '../formulas/sweepHistory';
import { SweepRow } from '../tables';
import { getLastCompleteSweep } from './getLastCompleteSweep';

/** What earlier sweeps came to. */
export async function getSweepHistory(knex: Knex): Promise<SweepHistory> {
  const latest = await knex<SweepRow>('sweep').orderBy('id', 'desc').first();
  const lastRead = await knex<SweepRow>('sweep')
    .whereIn('outcome', ['complete', 'held'])
    .orderBy('id', 'desc')
    .first('outcome');
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
    wasHeld: lastRead?.outcome === 'held',
    completeSweeps: Number(complete.sweeps),
    firstCompleteMs: fromNullable(complete.first_ms),
    lastComplete: await getLastCompleteSweep(knex),
  };
}

function fromNullable(number: number | string | null): number | undefined {
  return number === null ? undefined : Number(number);
}
