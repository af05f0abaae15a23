import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startService } from './command.mjs';
import { ExplainedError } from './explainedError.mjs';
import { answers } from './http.mjs';
import { cacheDir, root, shown } from './paths.mjs';
import { findFreePort } from './ports.mjs';
import { isAlive } from './processes.mjs';
import {
  deletePostgres,
  startPostgres,
  stopPostgres,
} from './postgresServer.mjs';
import { atShutdown } from './shutdown.mjs';

const startTimeoutMs = 3 * 60_000;
/** A catalog that has not grown for so long has read everything. */
const settleMs = 3_000;

/** Where the running servers are described, for specs and other scripts. */
export const e2eStateFile = path.join(cacheDir, 'e2e.json');

/** The Playwright projects: one per frontend system. */
export const e2eProjects = {
  new: { app: 'app', databasePrefix: 'backstage_plugin_' },
  legacy: { app: 'app-legacy', databasePrefix: 'legacy_plugin_' },
};

/**
 * @typedef {keyof typeof e2eProjects} E2eProject
 *
 * @typedef {object} Portal
 * @property {string} url - of the app and of its backend
 * @property {string} databasePrefix - of the plugins' databases
 *
 * @typedef {object} E2eState
 * @property {number} pid - the script that runs all of it
 * @property {string} chromium - path of the browser
 * @property {import('./postgresServer.mjs').PostgresServer} postgres
 * @property {Partial<Record<E2eProject, Portal>>} portals
 */

/**
 * Starts what the browser tests need, empty and new: one Postgres, with the
 * durability of a real one because specs pull its plug, and per frontend
 * system one backend that serves that app's production build. Each has
 * databases of its own, so a spec may count rows whatever the other did. Two
 * backends cost less than building the two apps into one, and like a real
 * portal they serve app and API from the same origin.
 *
 * @param {E2eProject[]} projects - whose apps must be built
 * @param {string} chromium - path of the browser
 * @returns {Promise<E2eState>}
 */
export async function startE2eServers(projects, chromium) {
  await requireNobodyElse();
  await deletePostgres('e2e');
  const postgres = await startPostgres('e2e');
  atShutdown(async () => {
    await stopPostgres(postgres, 'immediate');
    await deletePostgres('e2e');
  });

  /** @type {E2eState['portals']} */
  const portals = Object.fromEntries(
    await Promise.all(
      projects.map(async project => [
        project,
        await startPortal(project, postgres),
      ]),
    ),
  );
  const state = { pid: process.pid, chromium, postgres, portals };
  await mkdir(cacheDir, { recursive: true });
  await writeFile(e2eStateFile, JSON.stringify(state, null, 2), {
    mode: 0o600,
  });
  atShutdown(() => rm(e2eStateFile, { force: true }));
  return state;
}

/**
 * @returns {Promise<E2eState | undefined>} the servers that another script of
 *   this checkout keeps running
 */
export async function findE2eServers() {
  if (!existsSync(e2eStateFile)) return undefined;
  const state = JSON.parse(await readFile(e2eStateFile, 'utf8'));
  return isAlive(state.pid) ? state : undefined;
}

async function requireNobodyElse() {
  const other = await findE2eServers();
  if (!other) return;
  throw new ExplainedError(
    `Process ${other.pid} runs browser tests of this checkout already: wait for it, or reuse its servers with E2E_KEEP=1.`,
  );
}

/**
 * @param {E2eProject} project
 * @param {import('./postgresServer.mjs').PostgresServer} postgres
 * @returns {Promise<Portal>}
 */
async function startPortal(project, postgres) {
  const { app, databasePrefix } = e2eProjects[project];
  const port = await findFreePort();
  const service = startService(
    [
      '--enable-source-maps',
      '--require',
      path.join(
        root,
        'node_modules/@backstage/cli-node/config/nodeTransform.cjs',
      ),
      'src/index.ts',
      ...['--config', path.join(root, 'app-config.yaml')],
      ...['--config', path.join(root, 'app-config.e2e.yaml')],
    ],
    {
      name: `e2e-backend-${project}`,
      cwd: path.join(root, 'packages/backend'),
      env: {
        NODE_ENV: 'production',
        E2E_APP: app,
        E2E_PORT: String(port),
        E2E_DATABASE_PREFIX: databasePrefix,
        POSTGRES_HOST: postgres.host,
        POSTGRES_PORT: String(postgres.port),
        POSTGRES_USER: postgres.user,
        POSTGRES_PASSWORD: postgres.password,
      },
    },
  );
  const url = `http://localhost:${port}`;
  const stopped = new AbortController();
  service.exited.then(() => stopped.abort());
  const ready =
    (await answers(`${url}/.backstage/health/v1/readiness`, {
      timeoutMs: startTimeoutMs,
      signal: stopped.signal,
    })) && (await hasCompany(url, stopped.signal));
  if (!ready) {
    throw new ExplainedError(
      `The backend for packages/${app} ${stopped.signal.aborted ? 'stopped by itself' : 'was not ready in time'} (see ${shown(service.logFile)}).`,
      { details: service.lines().slice(-40).join('\n') },
    );
  }
  return { url, databasePrefix };
}

/**
 * Waits until the catalog has read the whole company: nobody can sign in
 * before it has the people, and nobody finds what it has not stitched yet.
 *
 * @param {string} url
 * @param {AbortSignal} signal
 */
async function hasCompany(url, signal) {
  const deadline = performance.now() + startTimeoutMs;
  let seen = 0;
  while (performance.now() < deadline && !signal.aborted) {
    const components = await countComponents(url);
    if (components > 0 && components === seen) return true;
    seen = components;
    await sleep(settleMs);
  }
  return false;
}

/**
 * @param {string} url
 * @returns {Promise<number>} 0 as long as nobody can sign in
 */
async function countComponents(url) {
  const session = await json(`${url}/api/auth/demo/refresh`, {
    'x-demo-user': 'ada',
  });
  if (!session) return 0;
  const page = await json(
    `${url}/api/catalog/entities/by-query?filter=kind=component&limit=0`,
    { authorization: `Bearer ${session.backstageIdentity.token}` },
  );
  return page?.totalItems ?? 0;
}

/**
 * @param {string} url
 * @param {Record<string, string>} headers
 * @returns {Promise<any>} undefined where there is no answer of success
 */
async function json(url, headers) {
  const response = await fetch(url, { headers }).catch(() => undefined);
  if (response?.ok) return response.json();
  await response?.body?.cancel();
  return undefined;
}
