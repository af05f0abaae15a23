import { Knex } from 'knex';
import { SweepImpact } from '../formulas/isPlausible';
import { SweepOutcome, SweepRow } from '../tables';

/** Records how a sweep ended, if it is still running. */
export async function endSweep(
  knex: Knex,
  sweep: {
    sweepId: number;
    outcome: Exclude<SweepOutcome, 'running'>;
    finishedMs: number;
    impact?: SweepImpact;
  },
): Promise<void> {
  const { sweepId, outcome, finishedMs, impact } = sweep;
  await knex<SweepRow>('sweep')
    .where({ id: sweepId, outcome: 'running' })
    .update({
      outcome,
      finished_ms: finishedMs,
      entities: impact?.found ?? null,
      vanished: impact?.vanished ?? null,
      turned_stale: impact?.turnedStale ?? null,
    });
}
