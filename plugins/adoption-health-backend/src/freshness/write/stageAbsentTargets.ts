import { Knex } from 'knex';
import { upsertRows } from './upsertRows';

const COLUMNS = {
  sweep_id: 'bigint',
  ref: 'text',
  sweeps: 'integer',
} as const;

/**
 * Stages targets of relations that a running sweep did not find, with how many
 * complete sweeps in a row did not, itself among them.
 */
export async function stageAbsentTargets(
  knex: Knex,
  stage: {
    sweepId: number;
    targets: ReadonlyArray<{ ref: string; sweeps: number }>;
  },
): Promise<void> {
  await upsertRows(knex, {
    table: 'sweep_absent_target',
    key: ['sweep_id', 'ref'],
    columns: COLUMNS,
    rows: stage.targets.map(({ ref, sweeps }) => ({
      sweep_id: stage.sweepId,
      ref,
      sweeps,
    })),
  });
}
