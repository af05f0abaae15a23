import { getGroupMembers } from 'backstage-plugin-adoption-health-backend/src/people/read/getGroupMembers';
import { eventFlags } from 'backstage-plugin-adoption-health-backend/src/platform/database/tables';
import { Knex } from 'knex';
import { countKey, Counts, Days, WINDOWS } from './counts';

interface CountRow {
  at: string | number;
  group_ref: string;
  people: string;
}

/** An event that makes its person active, by day and person. */
const ACTIVE = `SELECT DISTINCT day, person_id FROM event WHERE flags & ${eventFlags.intentional} <> 0`;

const WINDOW_SQL = `
  SELECT days.day AS at, member.group_ref, count(DISTINCT event.person_id) AS people
  FROM generate_series(?::integer, ?::integer) AS days (day)
  JOIN event ON event.day BETWEEN days.day - ? + 1 AND days.day
    AND event.flags & ${eventFlags.intentional} <> 0
  JOIN member USING (person_id)
  GROUP BY 1, 2`;

const RETENTION_SQL = `
  WITH active AS (
    SELECT DISTINCT (day - 4) / 7 AS week, person_id FROM (${ACTIVE}) AS days
  ), cohort AS (
    SELECT person_id, min(week) AS first_week FROM active GROUP BY person_id
  )
  SELECT first_week || '+' || (week - first_week) AS at, group_ref,
         count(DISTINCT person_id) AS people
  FROM active JOIN cohort USING (person_id) JOIN member USING (person_id)
  WHERE first_week >= (?::integer - 4) / 7
  GROUP BY first_week, week, group_ref`;

/**
 * Counts with `count(DISTINCT …)` on the raw events. What is in no row is 0.
 * The members of groups are made a table before the time begins to run.
 */
export async function countInSql(
  knex: Knex,
  days: Days,
): Promise<{ counts: Counts; tookMs: number }> {
  return knex.transaction(async tx => {
    await fillMembers(tx, days.to);
    const counts: Counts = new Map();
    const start = performance.now();
    for (const metric of ['wau', 'mau'] as const) {
      const { rows } = await tx.raw<{ rows: CountRow[] }>(WINDOW_SQL, [
        days.from,
        days.to,
        WINDOWS[metric],
      ]);
      add(counts, { metric, rows });
    }
    const { rows } = await tx.raw<{ rows: CountRow[] }>(RETENTION_SQL, [
      days.from,
    ]);
    add(counts, { metric: 'retained', rows });
    return { counts, tookMs: performance.now() - start };
  });
}

function add(
  counts: Counts,
  found: { metric: Parameters<typeof countKey>[0]; rows: CountRow[] },
): void {
  for (const { at, group_ref: groupRef, people } of found.rows) {
    counts.set(countKey(found.metric, { at, groupRef }), Number(people));
  }
}

async function fillMembers(tx: Knex.Transaction, day: number): Promise<void> {
  await tx.raw(
    'CREATE TEMPORARY TABLE member (group_ref text, person_id integer) ON COMMIT DROP',
  );
  for (const [groupRef, people] of await getGroupMembers(tx, { day })) {
    await tx.raw(
      'INSERT INTO member SELECT ?, person_id FROM unnest(?::integer[]) AS person_id',
      [groupRef, [...people]],
    );
  }
  await tx.raw('ANALYZE member');
}
