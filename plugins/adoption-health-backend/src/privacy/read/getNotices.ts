import {
  dayOf,
  Me,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/**
 * When a person was notified, and of which entities, as far as that is
 * remembered, newest first.
 */
export async function getNotices(
  knex: Knex,
  options: { personId: number; reportingDay: ReportingDay },
): Promise<Me['notices']> {
  const rows = await knex('notice')
    .leftJoin('notice_item', 'notice_item.notice_id', 'notice.id')
    .where('notice.person_id', options.personId)
    .orderBy([
      { column: 'notice.claimed_ms', order: 'desc' },
      'notice.id',
      'notice_item.entity_ref',
    ])
    .distinct()
    .select<
      Array<{
        id: string;
        claimed_ms: number | string;
        entity_ref: string | null;
      }>
    >('notice.id', 'notice.claimed_ms', 'notice_item.entity_ref');
  const notices = new Map<string, { day: string; entityRefs: string[] }>();
  for (const { id, claimed_ms, entity_ref } of rows) {
    const day = dayOf(options.reportingDay(Number(claimed_ms)));
    const notice = notices.get(id) ?? { day, entityRefs: [] };
    notices.set(id, notice);
    if (entity_ref !== null) {
      notice.entityRefs.push(entity_ref);
    }
  }
  return [...notices.values()];
}
