import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { getRevisions } from '../../../facts/read/getRevisions';

/** What the readers of a window of days depend on. */
export interface ReadershipVersion {
  /** The revision of each day with facts. */
  revisions: Map<DayNumber, number>;
  /** Changes whenever who read what, or who is in which group, does. */
  text: string;
}

/** The version of who read what in some days, and of who owns what on the last. */
export async function getReadershipVersion(
  knex: Knex,
  window: { from: DayNumber; to: DayNumber },
): Promise<ReadershipVersion> {
  const [revisions, groups] = await Promise.all([
    getRevisions(knex, window),
    // Sets of a day that is over change by imports and erasure only, and then
    // mostly in length; the next sweep makes up for the rest.
    knex('group_members')
      .where('from_day', '<=', window.to)
      .select(
        knex.raw('count(*) AS sets, coalesce(sum(length(people)), 0) AS bytes'),
      )
      .first<{ sets: number | string; bytes: number | string }>(),
  ]);
  const days = [...revisions]
    .sort(([one], [other]) => one - other)
    .map(([day, revision]) => `${day}:${revision}`);
  return {
    revisions,
    text: [window.to, groups.sets, groups.bytes, ...days].join(' '),
  };
}
