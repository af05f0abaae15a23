import { Knex } from 'knex';
import { among } from '../../platform/database/among';
import { EntityReports } from '../formulas/entityEvidence';
import { ReportRow } from '../tables';

/**
 * What readers say of some entities, by entity ref: how many for each content
 * that they saw, and since when.
 */
export async function getReports(
  knex: Knex,
  refs: readonly string[],
): Promise<Map<string, EntityReports[]>> {
  // A person has one word on an entity, so rows are readers.
  const rows = await knex<ReportRow>('report')
    .where(among(knex, 'entity_ref', refs))
    .groupBy('entity_ref', 'content_hash')
    .count({ readers: '*' })
    .min({ since_day: 'on_day' })
    .select<
      Array<{
        entity_ref: string;
        content_hash: string;
        readers: number | string;
        since_day: number;
      }>
    >('entity_ref', 'content_hash');
  const found = new Map<string, EntityReports[]>();
  for (const row of rows) {
    const others = found.get(row.entity_ref) ?? [];
    const reports = {
      contentHash: row.content_hash,
      readers: Number(row.readers),
      sinceDay: row.since_day,
    };
    found.set(row.entity_ref, [...others, reports]);
  }
  return found;
}
