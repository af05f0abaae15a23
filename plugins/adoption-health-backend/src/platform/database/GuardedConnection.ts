import { LoggerService } from '@backstage/backend-plugin-api';
import { stepDeadlineMs } from './guardDeadline';

/** What is used of a connection of `pg`. */
export interface PostgresConnection {
  __knexUid: string;
  query(sql: string): Promise<unknown>;
  end(): Promise<void>;
  on(event: 'drain' | 'end', listener: () => void): void;
}

/** A connection that has a deadline while there is something to answer. */
export class GuardedConnection {
  readonly #connection: PostgresConnection;
  readonly #logger: LoggerService;
  readonly #stepMs: number;
  #timer?: NodeJS.Timeout;

  constructor(
    connection: PostgresConnection,
    options: { logger: LoggerService; stepMs: number },
  ) {
    this.#connection = connection;
    this.#logger = options.logger;
    this.#stepMs = options.stepMs;
    connection.on('drain', () => this.#rest());
    connection.on('end', () => this.#rest());
  }

  /** A step begins, under the deadline of who asks for it. */
  expectProgress(): void {
    const deadlineMs = stepDeadlineMs(this.#stepMs);
    this.#rest();
    this.#timer = setTimeout(() => this.#giveUp(deadlineMs), deadlineMs);
  }

  /** One of several steps was answered. */
  noteProgress(): void {
    this.#timer?.refresh();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    // Forgotten too, since a late note of progress would set it off again.
    this.#timer = undefined;
  }

  #giveUp(deadlineMs: number): void {
    this.#logger.warn(
      `The database did not answer within ${deadlineMs} ms; the connection is given up`,
    );
    // Closes the socket at once, since a query is under way: that query
    // rejects, and the pool finds the connection ended.
    this.#connection.end().catch(() => {});
  }
}
