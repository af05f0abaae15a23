import {
  SourceEvidence,
  sourceEvidenceSchema,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { among } from '../../platform/database/among';
import { SourceRecord } from '../formulas/sourceRecord';
import { SourceEvidenceRow } from '../tables';

/** What was learnt about the repositories behind some URLs, by URL. */
export async function getSourceRecords(
  knex: Knex,
  urls: readonly string[],
): Promise<Map<string, SourceRecord>> {
  const rows = await knex<SourceEvidenceRow>('source_evidence')
    .where(among(knex, 'url', urls))
    .select('*');
  return new Map(rows.map(row => [row.url, recordOf(row)]));
}

function recordOf(row: SourceEvidenceRow): SourceRecord {
  const evidence = row.evidence === null ? undefined : parsed(row.evidence);
  return {
    askedMs: Number(row.asked_ms),
    ...(evidence && { known: { evidence, atMs: Number(row.known_ms) } }),
  };
}

/** Another version may have stored a shape that is unknown here. */
function parsed(json: string): SourceEvidence | undefined {
  return sourceEvidenceSchema.safeParse(JSON.parse(json)).data;
}
