import {
  mockServices,
  TestDatabaseId,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { eachDatabase } from '../../__testUtils__/testDatabases';
import { isDatabaseFailure } from './failure';
import { defaultConnectionLimits, guardConnections } from './guardConnections';
import { withStepDeadline } from './guardDeadline';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const logger = mockServices.logger.mock();
const SHORT_MS = 150;

async function guarded(databaseId: TestDatabaseId): Promise<Knex> {
  const knex = await databases.init(databaseId);
  // The host has made a connection by then.
  await knex.raw('SELECT 1');
  guardConnections(knex, {
    logger,
    limits: {
      ...defaultConnectionLimits,
      stepMs: SHORT_MS,
      acquireMs: 2 * SHORT_MS,
    },
  });
  return knex;
}

const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    error => error,
  );
const processId = async (knex: Knex) => {
  const { rows } = await knex.raw('SELECT pg_backend_pid() AS pid');
  return Number(rows[0].pid);
};
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

describe.each(eachDatabase().filter(([id]) => id.startsWith('POSTGRES')))(
  'guardConnections on %p',
  databaseId => {
    it('gives up a step that takes too long, and its connection', async () => {
      const knex = await guarded(databaseId);
      const before = await processId(knex);
      const error = await failure(knex.raw('SELECT pg_sleep(5)'));
      expect(isDatabaseFailure(error)).toBe(true);
      expect(await processId(knex)).not.toBe(before);
    });

    it('fails the transaction that the step was part of', async () => {
      const knex = await guarded(databaseId);
      await knex.schema.createTable('kept', table => table.integer('one'));
      const error = await failure(
        knex.transaction(async tx => {
          await tx('kept').insert({ one: 1 });
          await tx.raw('SELECT pg_sleep(5)');
        }),
      );
      expect(isDatabaseFailure(error)).toBe(true);
      expect(await knex('kept')).toEqual([]);
    });

    it('leaves a connection alone that nobody waits for', async () => {
      const knex = await guarded(databaseId);
      const before = await processId(knex);
      await knex.transaction(async tx => {
        await tx.raw('SELECT 1');
        await pause(2 * SHORT_MS);
        await Promise.all([1, 2, 3].map(n => tx.raw('SELECT ?::int', [n])));
      });
      await pause(2 * SHORT_MS);
      expect(await processId(knex)).toBe(before);
    });

    it('lets thorough work take the time it asks for', async () => {
      const knex = await guarded(databaseId);
      const { rows } = await withStepDeadline(10_000, () =>
        knex.raw('SELECT 1 AS one, pg_sleep(?)', [(3 * SHORT_MS) / 1000]),
      );
      expect(rows[0].one).toBe(1);
    });

    it('does not wait for a connection for ever', async () => {
      const knex = await guarded(databaseId);
      const connections: unknown[] = [];
      for (let i = 0; i < knex.client.pool.max; i++) {
        connections.push(await knex.client.acquireConnection());
      }
      const error = await failure(knex.raw('SELECT 1'));
      expect(isDatabaseFailure(error)).toBe(true);
      for (const connection of connections) {
        await knex.client.releaseConnection(connection);
      }
      expect((await knex.raw('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    });

    it('has the server drop a transaction of which it hears nothing', async () => {
      const knex = await guarded(databaseId);
      const { rows } = await knex.raw(
        'SHOW idle_in_transaction_session_timeout',
      );
      expect(rows).toEqual([{ idle_in_transaction_session_timeout: '8s' }]);
    });
  },
);

describe('guardConnections on SQLite', () => {
  it('changes nothing', async () => {
    const knex = await guarded('SQLITE_3');
    expect(await knex.raw('SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });
});
