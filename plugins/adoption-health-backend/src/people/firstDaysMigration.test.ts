import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/testDatabases';
import { migrationsDirectory as directory } from '../platform/database/migrate';

const name = '20261121190000_first_days.js';
const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(eachDatabase())('first days on %p', databaseId => {
  const register = async (knex: Knex, pseudonym: string): Promise<number> => {
    const [{ id }] = await knex('person').insert({ pseudonym }).returning('id');
    return id;
  };

  it('go, and come again, and no id is given away twice', async () => {
    const knex = await databases.init(databaseId);
    await knex.migrate.latest({ directory });
    await knex.migrate.down({ directory, name });
    const ada = await register(knex, 'a');
    await knex('person').update({ first_active_day: 20_777 });
    const erased = await register(knex, 'b');
    await knex('person').where('id', erased).del();

    await knex.migrate.up({ directory, name });
    expect(await knex('person')).toEqual([{ id: ada, pseudonym: 'a' }]);
    expect(await register(knex, 'c')).toBeGreaterThan(erased);
    await knex.migrate.down({ directory, name });
    expect(await knex('person').pluck('first_active_day')).toEqual([
      null,
      null,
    ]);
  });
});
