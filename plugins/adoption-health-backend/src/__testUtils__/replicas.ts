import knexFactory, { Knex } from 'knex';
import { dialectOf } from '../platform/database/dialect';

const COUNT = 3;

/**
 * Runs work as three replicas would, each with its own pool of connections.
 * SQLite has one connection, and so one replica that does it all.
 */
export async function asReplicas<Result>(
  knex: Knex,
  work: (replicas: Knex[]) => Promise<Result>,
): Promise<Result> {
  if (dialectOf(knex) === 'sqlite') {
    return work(Array.from({ length: COUNT }, () => knex));
  }
  const replicas = Array.from({ length: COUNT }, () =>
    knexFactory({ ...knex.client.config, pool: { min: 0, max: 5 } }),
  );
  try {
    return await work(replicas);
  } finally {
    await Promise.all(replicas.map(replica => replica.destroy()));
  }
}
