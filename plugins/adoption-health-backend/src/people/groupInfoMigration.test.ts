import { TestDatabases } from '@backstage/backend-test-utils';
import { eachDatabase } from '../__testUtils__/testDatabases';
import { migrationsDirectory as directory } from '../platform/database/migrate';

const name = '20261121180000_group_info.js';
const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(eachDatabase())('group info on %p', databaseId => {
  it('goes up, holds a state a day, goes down and up again', async () => {
    const knex = await databases.init(databaseId);
    await knex.migrate.latest({ directory });
    const state = {
      group_ref: 'group:default/team',
      from_day: 20_777,
      type: 'team',
      parent_refs: '[]',
    };
    await knex('group_info').insert(state);
    await expect(knex('group_info').insert(state)).rejects.toMatchObject({
      message: expect.stringMatching(/unique/i),
    });
    await knex.migrate.down({ directory, name });
    expect(await knex.schema.hasTable('group_info')).toBe(false);
    await knex.migrate.up({ directory, name });
    expect(await knex('group_info')).toEqual([]);
  });
});
