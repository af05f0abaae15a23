// The servers of the repository's scripts, which know every machine's quirks.
/* eslint-disable @backstage/no-relative-monorepo-imports */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  deletePostgres,
  findPostmaster,
  startPostgres,
  stopPostgres,
} from '../../../../scripts/lib/postgresServer.mjs';
import { listProcesses } from '../../../../scripts/lib/processes.mjs';

/**
 * Looks after one Postgres server for the process that started this one: does
 * what it is told over IPC, one order after the other, and removes server and
 * data when that process is gone, however it went.
 */

/** @type {import('../../../../scripts/lib/postgresServer.mjs').PostgresServer | undefined} */
let server;
const name = `testbed-${process.pid}`;

const orders = {
  /** @param {{ settings?: Record<string, string | number> }} options */
  async start(options) {
    server = await startPostgres(name, { settings: options.settings });
    const { host, port, user, password, dir } = server;
    return { host, port, user, password, dir };
  },

  async stop() {
    if (server) await stopPostgres(server);
  },

  async kill() {
    const postmaster = server && (await findPostmaster(server));
    if (!postmaster) return;
    // Held first, so that it starts no process that we would miss.
    process.kill(postmaster, 'SIGSTOP');
    const processes = await listProcesses();
    const own = processes.filter(({ parent }) => parent === postmaster);
    for (const pid of [postmaster, ...own.map(one => one.pid)]) {
      killHard(pid);
    }
    await goneFrom(server);
  },

  async delete() {
    if (server) await stopPostgres(server, 'immediate');
    await deletePostgres(name);
  },
};

/** @param {number} pid */
function killHard(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended in the meantime.
  }
}

/** @param {NonNullable<typeof server>} killed */
async function goneFrom(killed) {
  while (await findPostmaster(killed)) await sleep(5);
}

let previous = Promise.resolve();

process.on(
  'message',
  (
    /** @type {{ id: number, order: keyof typeof orders, options: object }} */ {
      id,
      order,
      options,
    },
  ) => {
    previous = previous.then(async () => {
      try {
        process.send?.({ id, result: await orders[order](options) });
      } catch (error) {
        process.send?.({ id, error: explain(error) });
      }
    });
  },
);

process.on('disconnect', async () => {
  await previous;
  await orders.delete();
  process.exit(0);
});

// Ctrl-C reaches the whole group: the process that started us decides.
process.on('SIGINT', () => {});

/** @param {unknown} error */
function explain(error) {
  if (!(error instanceof Error)) return String(error);
  const details = 'details' in error ? `\n${error.details}` : '';
  return `${error.message}${details}`;
}
