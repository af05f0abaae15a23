import {
  DayNumber,
  ReportReason,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { ReportRow } from '../../tables';
import { lockEntity } from './lockEntity';

/**
 * Stores that a reader said an entity is wrong. A repeat takes the place of
 * what the same person said before. Answers false, and stores nothing, for an
 * entity that no sweep has seen.
 */
export async function reportEntity(
  knex: Knex,
  word: {
    ref: string;
    personId: number;
    day: DayNumber;
    reason: ReportReason;
    note?: string;
    /** Of the entity as the catalog had it when the reader said so. */
    contentHash: string;
  },
): Promise<boolean> {
  const { ref, personId, day, reason, note, contentHash } = word;
  return knex.transaction(async tx => {
    if (!(await lockEntity(tx, word))) {
      return false;
    }
    const [{ latest }] = await tx('sweep').max<
      Array<{ latest: number | string | null }>
    >({ latest: 'id' });
    await tx<ReportRow>('report')
      .insert({
        entity_ref: ref,
        person_id: personId,
        on_day: day,
        reason,
        note: note ?? null,
        content_hash: contentHash,
        sweep_id: latest ?? 0,
      })
      .onConflict(['entity_ref', 'person_id'])
      .merge();
    return true;
  });
}
