import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { migratedDatabase, migrationsDirectory } from './migrate';

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const logger = mockServices.logger.mock();

describe.each(databases.eachSupportedId())('migrations on %p', databaseId => {
  it('go up, all the way down, and up again', async () => {
    const knex = await databases.init(databaseId);
    const tables = async () => {
      const found = [];
      for (const table of ['person', 'event', 'usage_people', 'timing_day']) {
        found.push(await knex.schema.hasTable(table));
      }
      return found;
    };
    const config = { directory: migrationsDirectory };
    await knex.migrate.latest(config);
    await knex('person').insert({ pseudonym: 'p' });
    expect(await tables()).toEqual([true, true, true, true]);
    await knex.migrate.rollback(config, true);
    expect(await tables()).toEqual([false, false, false, false]);
    await knex.migrate.latest(config);
    expect(await knex('person')).toEqual([]);
  });

  it('run once when replicas start together', async () => {
    const knex = await databases.init(databaseId);
    const database = mockServices.database({ knex });
    await Promise.all(
      [1, 2, 3].map(() => migratedDatabase({ database, logger })),
    );
    await knex('person').insert({ pseudonym: 'p' });
    expect(await knex('person')).toHaveLength(1);
  });

  it('are left to the operator where the host says so', async () => {
    const knex = await databases.init(databaseId);
    const database = {
      ...mockServices.database({ knex }),
      migrations: { skip: true },
    };
    await migratedDatabase({ database, logger });
    expect(await knex.schema.hasTable('person')).toBe(false);
  });
});
