import { Knex } from 'knex';
import { dialectOf } from '../../platform/database/dialect';
import { rowSource } from '../../platform/database/rowSource';
import { DueNotice } from '../formulas/dueNotices';
import { lockNotices } from './lockNotices';

/**
 * Takes the slot of a person's week for a notice, and with it the right to
 * send it. False where somebody else has it, told one of the findings since,
 * or the person was erased meanwhile. Committed before anything is sent, so
 * that a notice is lost rather than sent twice.
 */
export async function claimNotice(
  knex: Knex,
  options: {
    id: string;
    personId: number;
    notice: DueNotice;
    nowMs: number;
    /** Findings that were told from then on are not told again. */
    toldSinceMs: number;
  },
): Promise<boolean> {
  const { id, personId, notice, nowMs, toldSinceMs } = options;
  return knex.transaction(async tx => {
    await lockNotices(tx);
    if (
      !(await holdPerson(tx, personId)) ||
      (await wereTold(tx, { notice, sinceMs: toldSinceMs }))
    ) {
      return false;
    }
    const claimed = await tx('notice')
      .insert({
        id,
        person_id: personId,
        week_day: notice.weekDay,
        slot: notice.slot,
        claimed_ms: nowMs,
      })
      .onConflict(['person_id', 'week_day', 'slot'])
      .ignore()
      .returning('id');
    if (claimed.length === 0) {
      return false;
    }
    const items = itemSource(tx, notice);
    await tx.raw(
      `INSERT INTO notice_item (notice_id, entity_ref, rule, evidence_key)
       SELECT ?, entity_ref, rule, evidence_key FROM (${items.sql}) AS told`,
      [id, ...items.bindings],
    );
    return true;
  });
}

/** Whether the person is still somebody, and stays so until the commit. */
async function holdPerson(
  tx: Knex.Transaction,
  personId: number,
): Promise<boolean> {
  const query = tx('person').where('id', personId).select('id');
  const people = await (dialectOf(tx) === 'postgres'
    ? query.forKeyShare()
    : query);
  return people.length > 0;
}

async function wereTold(
  tx: Knex.Transaction,
  options: { notice: DueNotice; sinceMs: number },
): Promise<boolean> {
  const items = itemSource(tx, options.notice);
  const told = await tx('notice_item')
    .join('notice', 'notice.id', 'notice_item.notice_id')
    .where('notice.claimed_ms', '>=', options.sinceMs)
    .whereRaw(
      `(entity_ref, rule, evidence_key) IN (${items.sql})`,
      items.bindings,
    )
    .first('entity_ref');
  return told !== undefined;
}

function itemSource(tx: Knex.Transaction, notice: DueNotice) {
  return rowSource(tx, {
    columns: { entity_ref: 'text', rule: 'text', evidence_key: 'text' },
    rows: notice.entities.flatMap(entity =>
      entity.findings.map(finding => ({
        entity_ref: entity.ref,
        rule: finding.rule,
        evidence_key: finding.evidenceKey,
      })),
    ),
  });
}
