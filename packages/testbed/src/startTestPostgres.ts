import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import {
  PostgresConnection,
  Supervisor,
} from './postgresSupervisor/Supervisor';

/** A Postgres server of one's own, made to be killed. */
export interface TestPostgres {
  readonly connection: PostgresConnection;
  /** The folder with its data and its log. */
  readonly folder: string;
  /** SIGKILL for the server and all its processes. */
  kill(): Promise<void>;
  /** An orderly stop, e.g. to be unreachable for a while. */
  halt(): Promise<void>;
  /** Starts it again on the same port and data; resolves when it answers. */
  restart(): Promise<void>;
  /** Creates an empty database; answers its name. */
  newDatabase(): Promise<string>;
  /** Runs SQL on a connection of its own, past every proxy and pool. */
  query<Row extends Record<string, unknown> = Record<string, unknown>>(
    sql: string,
    options?: { database?: string; values?: unknown[] },
  ): Promise<Row[]>;
  /** Stops it and deletes its data. */
  stop(): Promise<void>;
}

/**
 * Starts an empty Postgres server with stock settings and those given. It is
 * stopped and deleted by `stop()`, or when this process ends.
 */
export async function startTestPostgres(
  options: { settings?: Record<string, string | number> } = {},
): Promise<TestPostgres> {
  const supervisor = new Supervisor();
  const { dir, ...connection } = await supervisor.start(options);
  const query: TestPostgres['query'] = async (sql, at = {}) => {
    const client = new Client({
      ...connection,
      database: at.database ?? 'postgres',
    });
    // Whoever kills the server under a query hears of it from the query.
    client.on('error', () => {});
    await client.connect();
    try {
      const { rows } = await client.query(sql, at.values);
      return rows;
    } finally {
      await client.end().catch(() => {});
    }
  };
  return {
    connection,
    folder: dir,
    query,
    kill: () => supervisor.order('kill'),
    halt: () => supervisor.order('stop'),
    restart: async () => {
      await supervisor.start(options);
    },
    newDatabase: async () => {
      const name = `db_${randomUUID().replaceAll('-', '')}`;
      await query(`CREATE DATABASE ${name}`);
      return name;
    },
    stop: () => supervisor.close(),
  };
}
