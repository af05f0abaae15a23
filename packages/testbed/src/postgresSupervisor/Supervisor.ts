import { ChildProcess, fork } from 'node:child_process';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** How to reach a Postgres server. */
export interface PostgresConnection {
  host: string;
  port: number;
  user: string;
  password: string;
}

/** A server that runs, and the folder with its data and log. */
export type StartedServer = PostgresConnection & { dir: string };

interface Reply {
  id: number;
  result?: StartedServer;
  error?: string;
}

/**
 * The process that looks after one Postgres server (see runServer.mjs). What
 * goes wrong there is thrown here.
 */
export class Supervisor {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #orders = 0;

  constructor() {
    this.#process = fork(
      resolvePackagePath('testbed', 'src/postgresSupervisor/runServer.mjs'),
      { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
    );
    this.#process.on('message', (reply: Reply) => {
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
    this.#process.on('exit', () => {
      for (const [id, answer] of this.#waiting) {
        answer({ id, error: 'The supervisor of Postgres ended' });
      }
      this.#waiting.clear();
    });
  }

  async start(options: {
    settings?: Record<string, string | number>;
  }): Promise<StartedServer> {
    const { result } = await this.#send('start', options);
    if (!result) throw new Error('Postgres started without a connection');
    return result;
  }

  async order(order: 'kill' | 'stop' | 'delete'): Promise<void> {
    await this.#send(order, {});
  }

  async close(): Promise<void> {
    if (this.#process.exitCode !== null) return;
    await this.order('delete');
    const exited = new Promise(resolve => this.#process.once('exit', resolve));
    this.#process.disconnect();
    await exited;
  }

  async #send(order: string, options: object): Promise<Reply> {
    const id = this.#orders++;
    const reply = await new Promise<Reply>(resolve => {
      this.#waiting.set(id, resolve);
      this.#process.send({ id, order, options });
    });
    if (reply.error !== undefined) throw new Error(reply.error);
    return reply;
  }
}
