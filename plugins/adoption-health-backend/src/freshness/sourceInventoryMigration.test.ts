import { TestDatabases } from '@backstage/backend-test-utils';
import { eachDatabase } from '../__testUtils__/testDatabases';
import { migrationsDirectory as directory } from '../platform/database/migrate';

const name = '20261121172000_source_inventory.js';
const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(eachDatabase())('the source inventory on %p', databaseId => {
  it('goes up, holds a count a day, goes down and up again', async () => {
    const knex = await databases.init(databaseId);
    await knex.migrate.latest({ directory });
    const count = {
      day: 20_777,
      repositories: 10,
      registered: 4,
      counted_ms: 1_795_176_000_000,
    };
    await knex('source_inventory').insert(count);
    await expect(knex('source_inventory').insert(count)).rejects.toMatchObject({
      message: expect.stringMatching(/unique/i),
    });
    await knex.migrate.down({ directory, name });
    expect(await knex.schema.hasTable('source_inventory')).toBe(false);
    await knex.migrate.up({ directory, name });
    expect(await knex('source_inventory')).toEqual([]);
  });
});
