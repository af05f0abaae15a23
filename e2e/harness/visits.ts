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

/** The visits that came on top of `before`. */
export function added(after: Visits, before: Visits): Visits {
  return Object.fromEntries(
    Object.entries(after)
      .map(([route, visits]) => [route, visits - (before[route] ?? 0)] as const)
      .filter(([, visits]) => visits !== 0),
  );
}

/** How many people the raw events hold as active, counted by SQL alone. */
export async function storedActivePeople(): Promise<number> {
  const { rows } = await database().query<{ people: string }>(
    'SELECT count(DISTINCT person_id) AS people FROM event WHERE flags & 1 = 1',
  );
  return Number(rows[0].people);
}

async function pseudonym(name: string): Promise<string> {
  const { rows } = await database().query<{ value: string }>(
    `SELECT value FROM secret WHERE name = 'pseudonym-key'`,
  );
  return createHmac('sha256', rows[0].value)
    .update(`user:default/${name}`)
    .digest('hex');
}
