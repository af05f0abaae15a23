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
  'title',
  'type',
  'lifecycle',
  'system_ref',
  'steward_ref',
  'suggestion',
  'template_ref',
];

/**
 * Takes over the entities of a sweep. Touches only those that differ: an
 * upsert of all would lock, and so write, every row of the catalog each time.
 */
export async function mergeEntities(
  tx: Knex.Transaction,
  sweepId: number,
): Promise<void> {
  const of = (table: string) =>
    COLUMNS.map(column => `${table}.${column}`).join(', ');
  const updates = COLUMNS.map(column => `${column} = excluded.${column}`);
  await tx.raw(
    `INSERT INTO entity (ref, ${COLUMNS.join(', ')})
     SELECT staged.ref, ${of('staged')}
     FROM sweep_entity AS staged
     LEFT JOIN entity AS present ON present.ref = staged.ref
     WHERE staged.sweep_id = ? AND (
       present.ref IS NULL
       OR present.absent_sweeps <> 0
       OR (${of('present')}) IS DISTINCT FROM (${of('staged')}))
     ON CONFLICT (ref) DO UPDATE SET ${updates.join(', ')}, absent_sweeps = 0`,
    [sweepId],
  );
}
