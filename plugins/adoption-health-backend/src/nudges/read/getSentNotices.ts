import { Day, dayOf } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** What was sent in a week, in counts. */
export interface SentWeek {
  /** Its Monday. */
  week: Day;
  notices: number;
  people: number;
  findings: number;
  /** Notices that were begun and may not have arrived; never sent again. */
  unconfirmed: number;
}

type Counted = Record<
  'week_day' | 'notices' | 'people' | 'confirmed' | 'findings',
  number | string
>;

/** What was sent from an instant on, newest week first. */
export async function getSentNotices(
  knex: Knex,
  sinceMs: number,
): Promise<SentWeek[]> {
  const items = knex('notice_item')
    .groupBy('notice_id')
    .select('notice_id')
    .count({ findings: '*' })
    .as('items');
  const rows = await knex('notice')
    .leftJoin(items, 'items.notice_id', 'notice.id')
    .where('claimed_ms', '>=', sinceMs)
    .groupBy('week_day')
    .orderBy('week_day', 'desc')
    .select<Counted[]>(
      'week_day',
      knex.raw('count(*) AS notices'),
      knex.raw('count(DISTINCT person_id) AS people'),
      knex.raw('count(sent_ms) AS confirmed'),
      knex.raw('coalesce(sum(findings), 0) AS findings'),
    );
  return rows.map(row => ({
    week: dayOf(Number(row.week_day)),
    notices: Number(row.notices),
    people: Number(row.people),
    findings: Number(row.findings),
    unconfirmed: Number(row.notices) - Number(row.confirmed),
  }));
}
