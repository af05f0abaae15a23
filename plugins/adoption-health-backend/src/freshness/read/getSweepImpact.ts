import { Knex } from 'knex';
import { SweepImpact } from '../formulas/isPlausible';

type Counted = { entities: number | string };

/** What a staged sweep would change. */
export async function getSweepImpact(
  knex: Knex,
  sweepId: number,
): Promise<SweepImpact> {
  const staged = () => knex('sweep_entity').where('sweep_id', sweepId);
  const known = () => knex('entity').where('absent_sweeps', 0);
  return {
    known: await count(known()),
    found: await count(staged()),
    vanished: await count(
      known().whereNotExists(
        staged().whereRaw('sweep_entity.ref = entity.ref').select('ref'),
      ),
    ),
    turnedStale: await count(
      staged()
        .join('entity', 'entity.ref', 'sweep_entity.ref')
        .where('sweep_entity.state', 'stale')
        .whereNot('entity.state', 'stale'),
    ),
  };
}

async function count(rows: Knex.QueryBuilder): Promise<number> {
  const [row] = await rows.count<Counted[]>({ entities: '*' });
  return Number(row.entities);
}
