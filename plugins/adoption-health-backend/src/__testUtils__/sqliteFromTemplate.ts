import knexFactory, { Knex } from 'knex';

let template: Promise<Buffer> | undefined;

/** A database in memory, copied from one that was migrated. */
export async function sqliteFromTemplate(options: {
  migrate: (knex: Knex) => Promise<void>;
}): Promise<{ knex: Knex; close: () => Promise<void> }> {
  template ??= bytesOf(options.migrate);
  const bytes = await template;
  const knex = inMemory();
  const { client } = knex;
  const Driver = client.driver;
  // The driver opens what it wrote itself as it opens a file.
  client.acquireRawConnection = async () => new Driver(bytes);
  return { knex, close: () => knex.destroy() };
}

async function bytesOf(
  migrate: (knex: Knex) => Promise<void>,
): Promise<Buffer> {
  const knex = inMemory();
  try {
    await migrate(knex);
    const connection = await knex.client.acquireConnection();
    const bytes = connection.serialize();
    await knex.client.releaseConnection(connection);
    return bytes;
  } finally {
    await knex.destroy();
  }
}

function inMemory(): Knex {
  return knexFactory({
    client: 'better-sqlite3',
    connection: ':memory:',
    useNullAsDefault: true,
  });
}
