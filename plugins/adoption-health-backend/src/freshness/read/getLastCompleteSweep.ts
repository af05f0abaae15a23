import { Knex } from 'knex';
import { z } from 'zod';
import { CompleteSweep } from '../formulas/sweepHistory';
import { SweepRow } from '../tables';

const namesSchema = z.array(z.string());

/** The sweep that the present picture is from. */
export async function getLastCompleteSweep(
  knex: Knex,
): Promise<CompleteSweep | undefined> {
  const row = await knex<SweepRow>('sweep')
    .where('outcome', 'complete')
    .orderBy('id', 'desc')
    .first();
  return (
    row && {
      finishedMs: Number(row.finished_ms),
      kinds: namesSchema.parse(JSON.parse(row.kinds)),
      checks: namesSchema.parse(JSON.parse(row.rules)),
    }
  );
}
