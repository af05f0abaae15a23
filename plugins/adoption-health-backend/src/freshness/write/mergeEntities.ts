import { Knex } from 'knex';

const COLUMNS = [
  'kind',
  'namespace',
  'name',
  'owner_ref',
  'state',
  'content_hash',
  'first_seen_day',
  'changed_day',
  'limit_days',
  'edit_url',
];

/** Takes over the entities of a sweep, writing only those that differ. */
export async function mergeEntities(
  tx: Knex.Transaction,
  sweepId: number,
): Promise<void> {
  const updates = COLUMNS.map(column => `${column} = excluded.${column}`);
  await tx.raw(
    `INSERT INTO entity (ref, ${COLUMNS.join(', ')})
     SELECT ref, ${COLUMNS.join(', ')} FROM sweep_entity WHERE sweep_id = ?
     ON CONFLICT (ref) DO UPDATE SET ${updates.join(', ')}, absent_sweeps = 0
     WHERE entity.absent_sweeps <> 0 OR ${differs('entity')}`,
    [sweepId],
  );
}

function differs(table: string): string {
  const present = COLUMNS.map(column => `${table}.${column}`);
  const staged = COLUMNS.map(column => `excluded.${column}`);
  return `(${present.join(', ')}) IS DISTINCT FROM (${staged.join(', ')})`;
}
