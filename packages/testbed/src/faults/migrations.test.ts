import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import knexFactory, { Knex } from 'knex';
import { Client } from 'pg';
import { startBackend } from '../startBackend';
import { startTestPostgres, TestPostgres } from '../startTestPostgres';
import { telemetryDatabase } from './telemetryDatabase';

jest.setTimeout(180_000);

const directory = resolvePackagePath(
  'backstage-plugin-adoption-health-backend',
  'migrations',
);
const WRITERS = 4;
const STORED_EVENTS = 20_000;

/** What the version before stores; whoever waits longer than 1 s fails. */
class Writer {
  #stopped = false;
  commits = 0;
  readonly #work: Promise<void>;

  constructor(
    private readonly postgres: TestPostgres,
    private readonly personId: number,
  ) {
    this.#work = this.#write();
    // Told by `stop`.
    this.#work.catch(() => {});
  }

  stop(): Promise<void> {
    this.#stopped = true;
    return this.#work;
  }

  async #write(): Promise<void> {
    const client = await connected(this.postgres);
    try {
      await client.query("SET lock_timeout = '1s'");
      await client.query("SET statement_timeout = '1s'");
      while (!this.#stopped) {
        await client.query('BEGIN');
        await client.query('INSERT INTO batch VALUES ($1, $2, 0)', [
          this.personId,
          randomUUID(),
        ]);
        const { rows } = await client.query(
          'INSERT INTO flush (committed_ms) VALUES (0) RETURNING id',
        );
        await client.query(
          `INSERT INTO event (at_ms, flush_id, day, person_id, action_id, plugin_id, route_id, flags)
           VALUES (0, $1, 20000, $2, 1, 1, 1, 1)`,
          [rows[0].id, this.personId],
        );
        await client.query('COMMIT');
        this.commits += 1;
        await sleep(5);
      }
    } finally {
      await client.end();
    }
  }
}

async function connected(postgres: TestPostgres): Promise<Client> {
  const client = new Client({
    ...postgres.connection,
    database: telemetryDatabase,
  });
  client.on('error', () => {});
  await client.connect();
  return client;
}

describe('the newest migration, with data and writers of the version before', () => {
  let postgres: TestPostgres;
  let knex: Knex;
  let writers: Writer[];

  beforeAll(async () => {
    postgres = await startTestPostgres();
    // The host's own plugins have theirs already.
    const first = await startBackend({ connection: postgres.connection });
    await first.stop();
    knex = knexFactory({
      client: 'pg',
      connection: { ...postgres.connection, database: telemetryDatabase },
    });
    await knex.migrate.down({ directory });
    await knex.raw(
      `INSERT INTO event (at_ms, flush_id, day, person_id, action_id, plugin_id, route_id, flags)
       SELECT n, 1, 20000 + n % 90, n % 500, 1, 1, n % 50, 1 FROM generate_series(1, ?) AS n`,
      [STORED_EVENTS],
    );
    writers = Array.from(
      { length: WRITERS },
      (_, index) => new Writer(postgres, 1_000_000 + index),
    );
  });

  afterAll(async () => {
    await Promise.allSettled(writers.map(writer => writer.stop()));
    await knex?.destroy();
    await postgres?.stop();
  });

  const pending = async () => (await knex.migrate.list({ directory }))[1];

  it('goes up while a backend starts, and holds nobody up for a second', async () => {
    expect(await pending()).toHaveLength(1);
    // A long question of somebody's keeps the tables for a while.
    const reader = await connected(postgres);
    await reader.query('BEGIN');
    await reader.query('SELECT count(*) FROM event, person, entity LIMIT 1');
    const released = sleep(6_000).then(async () => {
      await reader.query('COMMIT');
      await reader.end();
    });

    const backend = await startBackend({ connection: postgres.connection });
    expect(await pending()).toHaveLength(0);
    await Promise.all(writers.map(writer => writer.stop()));
    for (const writer of writers) {
      expect(writer.commits).toBeGreaterThan(0);
    }
    await released;
    await backend.stop();
  });

  it('goes down again and leaves the data', async () => {
    const before = await knex('event').count();
    await knex.migrate.down({ directory });
    expect(await pending()).toHaveLength(1);
    expect(await knex('event').count()).toEqual(before);
  });
});
