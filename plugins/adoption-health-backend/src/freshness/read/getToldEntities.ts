import { Knex } from 'knex';
import { among } from '../../platform/database/among';
import { KnownEntity } from '../formulas/observeEntity';

/** The last that an import told of some entities, by ref. */
export async function getToldEntities(
  knex: Knex,
  refs: readonly string[],
): Promise<Map<string, KnownEntity>> {
  const rows = await knex('entity_history')
    .where(among(knex, 'ref', refs))
    .orderBy('day')
    .select<
      Array<{
        ref: string;
        content_hash: string;
        first_seen_day: number;
        changed_day: number | null;
      }>
    >('ref', 'content_hash', 'first_seen_day', 'changed_day');
  return new Map(
    rows.map(row => [
      row.ref,
      {
        contentHash: row.content_hash,
        firstSeenDay: row.first_seen_day,
        changedDay: row.changed_day ?? undefined,
      },
    ]),
  );
}
