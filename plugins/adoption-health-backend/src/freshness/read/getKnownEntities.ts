import { Knex } from 'knex';
import { among } from '../../platform/database/among';
import { KnownEntity } from '../formulas/observeEntity';
import { EntityRow } from '../tables';

/** What the picture holds about some entities, by ref. */
export async function getKnownEntities(
  knex: Knex,
  refs: readonly string[],
): Promise<Map<string, KnownEntity>> {
  const rows = await knex<EntityRow>('entity')
    .where(among(knex, 'ref', refs))
    .select('ref', 'content_hash', 'first_seen_day', 'changed_day');
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
