import { createHmac } from 'node:crypto';
import { database } from './database';

/** How often a person went to each route, by route template. */
export type Visits = Record<string, number>;

/**
 * The page views that Postgres holds of a person, read from the raw events
 * past the product's own code.
 *
 * @param name - of the person's User entity, e.g. `ada`
 */
export async function storedVisits(name: string): Promise<Visits> {
  const { rows } = await database().query<{ route: string; visits: string }>(
    `SELECT route.value AS route, count(*) AS visits
       FROM event
       JOIN dimension action ON action.id = event.action_id
       JOIN dimension route ON route.id = event.route_id
       JOIN person ON person.id = event.person_id
      WHERE action.value = 'navigate' AND person.pseudonym = $1
      GROUP BY route.value`,
    [await pseudonym(name)],
  );
  return Object.fromEntries(rows.map(row => [row.route, Number(row.visits)]));
}

async function pseudonym(name: string): Promise<string> {
  const { rows } = await database().query<{ value: string }>(
    `SELECT value FROM secret WHERE name = 'pseudonym-key'`,
  );
  return createHmac('sha256', rows[0].value)
    .update(`user:default/${name}`)
    .digest('hex');
}
