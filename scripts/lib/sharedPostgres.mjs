import {
  mkdir,
  readdir,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cacheDir } from './paths.mjs';
import { isAlive } from './processes.mjs';
import {
  deletePostgres,
  startPostgres,
  stopPostgres,
} from './postgresServer.mjs';
import { atShutdown } from './shutdown.mjs';

/** Throwaway data: what a crash would lose is what we delete anyway. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};
const name = 'test';
const usersDir = path.join(cacheDir, 'test-postgres-users');
const lock = path.join(cacheDir, 'test-postgres-lock');

/**
 * The Postgres of the unit and database tests: the one that the environment
 * names, else one that all scripts of this checkout share while they run. The
 * last of them stops it.
 *
 * @returns {Promise<string>} its connection string
 */
export async function useTestPostgres() {
  const chosen = chosenServer();
  if (chosen) return chosen;
  const server = await exclusively(async () => {
    await mkdir(usersDir, { recursive: true });
    await writeFile(path.join(usersDir, String(process.pid)), '');
    return startPostgres(name, { settings });
  });
  atShutdown(() =>
    exclusively(async () => {
      await rm(path.join(usersDir, String(process.pid)), { force: true });
      if (await isUsed()) return;
      await stopPostgres(server, 'immediate');
      await deletePostgres(name);
    }),
  );
  const { user, password, host, port } = server;
  return `postgresql://${user}:${password}@${host}:${port}`;
}

function chosenServer() {
  const { env } = process;
  if (env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING) {
    return env.BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING;
  }
  if (!env.POSTGRES_HOST) return undefined;
  const url = new URL(`postgresql://${env.POSTGRES_HOST}`);
  url.port = env.POSTGRES_PORT ?? '5432';
  url.username = env.POSTGRES_USER ?? 'postgres';
  url.password = env.POSTGRES_PASSWORD ?? '';
  return url.href;
}

/** Whether a script that still runs uses the server. */
async function isUsed() {
  for (const pid of await readdir(usersDir)) {
    if (isAlive(Number(pid))) return true;
    // Killed without a chance to sign off.
    await rm(path.join(usersDir, pid), { force: true });
  }
  return false;
}

/**
 * Runs a task while no other script of this checkout runs one.
 *
 * @template T
 * @param {() => Promise<T>} task
 * @returns {Promise<T>}
 */
async function exclusively(task) {
  await mkdir(cacheDir, { recursive: true });
  // A link is created together with its content: the owner is always known.
  while (!(await succeeds(symlink(String(process.pid), lock)))) {
    const owner = Number(await readlink(lock).catch(() => undefined));
    if (owner && !isAlive(owner)) await rm(lock, { force: true });
    else await sleep(100);
  }
  try {
    return await task();
  } finally {
    await rm(lock, { force: true });
  }
}

/** @param {Promise<unknown>} attempt */
function succeeds(attempt) {
  return attempt.then(
    () => true,
    () => false,
  );
}
