import { Knex } from 'knex';
import { ANSWER_COUNTS_MS } from '../formulas/sourceRecord';
import { SourceEvidenceRow } from '../tables';

/** Forgets URLs that nobody has asked about for so long that it counts no more. */
export async function forgetSourceRecords(
  knex: Knex,
  nowMs: number,
): Promise<void> {
  await knex<SourceEvidenceRow>('source_evidence')
    .where('asked_ms', '<', nowMs - ANSWER_COUNTS_MS)
    .delete();
}
