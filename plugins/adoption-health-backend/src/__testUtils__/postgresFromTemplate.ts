import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import knexFactory, { Knex } from 'knex';

const PREFIX = 'adoption_health_template_';
/** Held while a template is made: the workers of a run share one. */
const ADVISORY_LOCK = 7_160_199;
/** As `TestDatabases` has it. */
const POOL = {
  ...{ min: 0, max: 5, acquireTimeoutMillis: 30_000 },
  ...{ createTimeoutMillis: 30_000, destroyTimeoutMillis: 5_000 },
  ...{ idleTimeoutMillis: 5_000, reapIntervalMillis: 1_000 },
};

let server: Knex | undefined;
let template: Promise<string> | undefined;

/**
 * A database on the Postgres for tests, copied from one that was migrated. The
 * template is kept for later runs, until the migrations change.
 */
export async function postgresFromTemplate(options: {
  migrate: (knex: Knex) => Promise<void>;
  directory: string;
}): Promise<{ knex: Knex; close: () => Promise<void> }> {
  const admin = (server ??= connect('postgres'));
  template ??= ensureTemplate(admin, options);
  const name = `db${randomBytes(16).toString('hex')}`;
  await admin.raw('CREATE DATABASE ?? TEMPLATE ??', [name, await template]);
  const knex = connect(name);
  return {
    knex,
    close: async () => {
      await knex.destroy();
      await admin.raw('DROP DATABASE ?? WITH (FORCE)', [name]);
    },
  };
}

/** Lets go of the server, once all databases are closed. */
export async function leavePostgres(): Promise<void> {
  await server?.destroy();
  server = undefined;
}

/** Answers its name. It is renamed last, so that who finds it finds all. */
async function ensureTemplate(
  admin: Knex,
  options: { migrate: (knex: Knex) => Promise<void>; directory: string },
): Promise<string> {
  const name = `${PREFIX}${digestOf(options.directory)}`;
  return admin.transaction(async lock => {
    await lock.raw('SELECT pg_advisory_xact_lock(?)', [ADVISORY_LOCK]);
    const databases: string[] = await lock('pg_database').pluck('datname');
    if (databases.includes(name)) {
      return name;
    }
    for (const old of databases.filter(one => one.startsWith(PREFIX))) {
      await admin.raw('DROP DATABASE ??', [old]);
    }
    const unfinished = `${PREFIX}${randomBytes(8).toString('hex')}`;
    await admin.raw('CREATE DATABASE ??', [unfinished]);
    const knex = connect(unfinished);
    try {
      await options.migrate(knex);
    } finally {
      await knex.destroy();
    }
    await admin.raw('ALTER DATABASE ?? RENAME TO ??', [unfinished, name]);
    return name;
  });
}

function digestOf(directory: string): string {
  const digest = createHash('sha256');
  for (const file of readdirSync(directory).sort()) {
    digest.update(file).update(readFileSync(path.join(directory, file)));
  }
  return digest.digest('hex').slice(0, 16);
}

function connect(database: string): Knex {
  const url = new URL(
    process.env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING ?? '',
  );
  return knexFactory({
    client: 'pg',
    connection: {
      host: url.hostname,
      port: Number(url.port || 5432),
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
      database,
    },
    pool: POOL,
  });
}
