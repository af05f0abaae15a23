import { TestDatabases } from '@backstage/backend-test-utils';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { migrationsDirectory } from '../platform/database/migrate';

const FIRST = '20261121171000_nudges.js';
const TABLES = ['notice', 'notice_item', 'disowned_notice'];

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())('nudges on %p', databaseId => {
  const directory = migrationsDirectory;
  const existing = async (knex: Knex) => {
    const has = await Promise.all(
      TABLES.map(table => knex.schema.hasTable(table)),
    );
    return TABLES.filter((_, index) => has[index]);
  };

  it('goes up, holds data, goes down and up again', async () => {
    const knex = await databases.init(databaseId);
    await knex.migrate.latest({ directory });
    expect(await existing(knex)).toEqual(TABLES);

    const notice = (overrides = {}) => ({
      id: randomUUID(),
      person_id: 1,
      week_day: 20_780,
      slot: 0,
      claimed_ms: 1_795_435_200_000,
      ...overrides,
    });
    await knex('notice').insert(notice());
    await expect(knex('notice').insert(notice())).rejects.toMatchObject({
      message: expect.stringMatching(/unique/i),
    });
    await knex('notice').insert(notice({ slot: 1 }));
    const disowned = {
      entity_ref: `component:default/${'x'.repeat(600)}`,
      on_day: 20_780,
      claimed_ms: 1_795_435_200_000,
    };
    await knex('disowned_notice').insert(disowned);
    await expect(
      knex('disowned_notice').insert(disowned),
    ).rejects.toMatchObject({ message: expect.stringMatching(/unique/i) });

    const applied = async (): Promise<string[]> => {
      const [done]: [Array<{ name: string }>] = await knex.migrate.list({
        directory,
      });
      return done.map(migration => migration.name);
    };
    while ((await applied()).includes(FIRST)) {
      await knex.migrate.down({ directory });
    }
    expect(await existing(knex)).toEqual([]);
    await knex.migrate.latest({ directory });
    expect(await existing(knex)).toEqual(TABLES);
    expect(await knex('notice')).toEqual([]);
  });
});
