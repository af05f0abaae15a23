import knexFactory, { Knex } from 'knex';

const client = 'better-sqlite3';
let template: Promise<Buffer> | undefined;

/** A database in memory, copied from one that was migrated. */
export async function sqliteFromTemplate(options: {
  migrate: (knex: Knex) => Promise<void>;
}): Promise<{ knex: Knex; close: () => Promise<void> }> {
  template ??= bytesOf(options.migrate);
  // The driver opens what it wrote itself as it opens a file.
  const filename = (await template) as unknown as string;
  const knex = inMemory({ filename });
  return { knex, close: () => knex.destroy() };
}

async function bytesOf(
  migrate: (knex: Knex) => Promise<void>,
): Promise<Buffer> {
  const knex = inMemory({ filename: ':memory:' });
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

function inMemory(connection: { filename: string }): Knex {
  return knexFactory({ client, connection, useNullAsDefault: true });
}
