import { Knex } from 'knex';
import { SourceRecord } from '../formulas/sourceRecord';
import { upsertRows } from './upsertRows';

const COLUMNS = {
  url: 'text',
  evidence: 'text',
  known_ms: 'bigint',
  asked_ms: 'bigint',
} as const;

/** Keeps what was learnt about the repositories behind some URLs. */
export async function storeSourceRecords(
  knex: Knex,
  records: ReadonlyMap<string, SourceRecord>,
): Promise<void> {
  await upsertRows(knex, {
    table: 'source_evidence',
    key: ['url'],
    columns: COLUMNS,
    rows: [...records].map(([url, { known, askedMs }]) => ({
      url,
      evidence: known && JSON.stringify(known.evidence),
      known_ms: known?.atMs,
      asked_ms: askedMs,
    })),
  });
}
