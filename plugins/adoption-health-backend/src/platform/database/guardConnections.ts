import { LoggerService } from '@backstage/backend-plugin-api';
import { Database } from './Database';
import { dialectOf } from './dialect';
import { GuardedConnection, PostgresConnection } from './GuardedConnection';

/** How long the way to the database may take, in ms. */
export interface ConnectionLimits {
  /** One query of a request; other work says so by `withStepDeadline`. */
  stepMs: number;
  /** Getting a connection, and making a new one. */
  acquireMs: number;
  /**
   * How long the server keeps a transaction of which it hears nothing. One
   * that a cut cable left behind holds the locks of what it wrote.
   */
  silentTransactionMs: number;
}

/** A request is to be answered within 5 s, also where that is a refusal. */
export const defaultConnectionLimits: ConnectionLimits = {
  stepMs: 4_000,
  acquireMs: 4_000,
  silentTransactionMs: 8_000,
};

/**
 * Gives every step on Postgres a deadline, and gives up the connection of a
 * step that misses it: the query rejects, its transaction fails, and the pool
 * makes a new connection for the next one. Without this, a connection into the
 * void stays in the pool and swallows one query after the other.
 *
 * Does nothing on SQLite. Queries as streams are not known to end, and so not
 * to be used.
 */
export function guardConnections(
  knex: Database,
  options: { logger: LoggerService; limits?: ConnectionLimits },
): void {
  if (dialectOf(knex) !== 'postgres') return;
  const { logger, limits = defaultConnectionLimits } = options;
  const client: PostgresClient = knex.client;
  const { pool } = client;
  const guarded = new Map<string, GuardedConnection>();

  // Set on the pool itself: its options were read when the host made it.
  pool.acquireTimeoutMillis = limits.acquireMs;
  pool.createTimeoutMillis = limits.acquireMs;
  client.connectionSettings.connectionTimeoutMillis = limits.acquireMs;

  // Asked each time before a connection is handed out, so also for those that
  // the host made before anything was guarded.
  const isUsable = pool.validate;
  pool.validate = async connection => {
    if (!(await isUsable(connection))) return false;
    if (!guarded.has(connection.__knexUid)) {
      await connection.query(
        `SET idle_in_transaction_session_timeout = ${limits.silentTransactionMs}`,
      );
      guarded.set(
        connection.__knexUid,
        new GuardedConnection(connection, { logger, stepMs: limits.stepMs }),
      );
    }
    return true;
  };
  pool.on('destroyRequest', (_eventId, connection) => {
    guarded.delete(connection.__knexUid);
  });
  // Emitted where the step was asked for, which is whose deadline counts.
  knex.on('query', (query: { __knexUid: string }) =>
    guarded.get(query.__knexUid)?.expectProgress(),
  );
  knex.on(
    'query-response',
    (_response: unknown, query: { __knexUid: string }) =>
      guarded.get(query.__knexUid)?.noteProgress(),
  );
}

/** What is used of knex's client for Postgres and of its pool. */
interface PostgresClient {
  connectionSettings: { connectionTimeoutMillis?: number };
  pool: {
    acquireTimeoutMillis: number;
    createTimeoutMillis: number;
    validate(connection: PostgresConnection): boolean | Promise<boolean>;
    on(
      event: 'destroyRequest',
      listener: (eventId: number, connection: PostgresConnection) => void,
    ): void;
  };
}
