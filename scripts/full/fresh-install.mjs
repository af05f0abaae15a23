#!/usr/bin/env node
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Checks } from '../lib/checks.mjs';
import { checkCommand } from '../lib/commandCheck.mjs';
import { startService } from '../lib/command.mjs';
import { installDependencies } from '../lib/dependencies.mjs';
import { ExplainedError } from '../lib/explainedError.mjs';
import {
  addAdoptionHealth,
  addColleagues,
  createFreshApp,
  run,
} from '../lib/freshApp.mjs';
import { answers } from '../lib/http.mjs';
import { shown } from '../lib/paths.mjs';
import { findFreePort } from '../lib/ports.mjs';
import { packPublicPackages } from '../lib/publishedPackages.mjs';
import { onePassed } from '../lib/results.mjs';
import { atShutdown } from '../lib/shutdown.mjs';
import { runUnderToolchain } from '../lib/toolchain.mjs';

const startTimeoutMs = 3 * 60_000;
/** Includes the first snapshot of who is eligible. */
const firstNumberTimeoutMs = 3 * 60_000;

/**
 * The packed packages in a stock Backstage app (new frontend system, SQLite):
 * it installs, type-checks, builds, starts, and shows its own first number.
 */
await runUnderToolchain(import.meta.url, { main });

async function main() {
  process.env.CI = 'true';
  // A fresh app has no lock file that could be immutable.
  process.env.YARN_ENABLE_IMMUTABLE_INSTALLS = 'false';
  const parent = await mkdtemp(path.join(os.tmpdir(), 'adoption-health-'));
  atShutdown(() => rm(parent, { recursive: true, force: true }));
  const checks = new Checks();
  let app = '';

  const packages = await checks.run('Packages built', async report => {
    await installDependencies(report);
    const types = await checkCommand('full-types', 'yarn', ['tsc']);
    if (types.failed) return types;
    return checkCommand('full-build', 'backstage-cli', ['repo', 'build']);
  });
  const installed = await checks.run(
    'Installed into a fresh app',
    async report => {
      const packed = await packPublicPackages(report);
      app = await createFreshApp(parent);
      await addAdoptionHealth(app, packed);
      await addColleagues(app);
      report('yarn install');
      await run('install', 'yarn', ['install'], { cwd: app });
      return onePassed;
    },
    [packages],
  );
  await checks.run(
    'Its types',
    async () => {
      await run('types', 'yarn', ['tsc'], { cwd: app });
      return onePassed;
    },
    [installed],
  );
  await checks.run(
    'Its app builds',
    async () => {
      await run('build', 'yarn', ['workspace', 'app', 'build'], { cwd: app });
      return onePassed;
    },
    [installed],
  );
  await checks.run('Its own first number', () => expectFirstNumber(app), [
    installed,
  ]);
  return checks.close();
}

/** @param {string} app - folder of the app */
async function expectFirstNumber(app) {
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const cli = path.join(app, 'node_modules/@backstage/cli/bin/backstage-cli');
  const backend = startService([cli, 'package', 'start'], {
    name: 'fresh-backend',
    cwd: path.join(app, 'packages/backend'),
    env: {
      NODE_ENV: 'development',
      APP_CONFIG_backend_baseUrl: JSON.stringify(url),
      APP_CONFIG_backend_listen_port: String(port),
      // The stock guest is somebody who is not in the catalog.
      APP_CONFIG_auth_providers_guest_userEntityRef: 'user:default/guest',
    },
  });
  const stopped = new AbortController();
  backend.exited.then(() => stopped.abort());
  const ready = await answers(`${url}/.backstage/health/v1/readiness`, {
    timeoutMs: startTimeoutMs,
    signal: stopped.signal,
  });
  try {
    if (!ready) throw new ExplainedError('The backend did not start.');
    await postOneEvent(url);
    await expectAdoptionRate(url, 1 / 5);
    return onePassed;
  } catch (error) {
    throw new ExplainedError(
      `${error instanceof Error ? error.message : error} (see ${shown(backend.logFile)})`,
      { details: ready ? undefined : backend.lines().slice(-30).join('\n') },
    );
  } finally {
    await backend.stop();
  }
}

/** @param {string} url */
async function postOneEvent(url) {
  const now = new Date().toISOString();
  const receipt = await call(`${url}/api/adoption-health/telemetry`, {
    token: await guestToken(url),
    body: {
      batchId: randomUUID(),
      sentAt: now,
      events: [
        {
          at: now,
          action: 'navigate',
          subject: '/catalog',
          context: { pluginId: 'catalog', extensionId: 'page:catalog' },
        },
      ],
    },
  });
  if (receipt.stored !== 1) {
    throw new Error(`The event was not stored: ${JSON.stringify(receipt)}`);
  }
}

/**
 * Waits until the portal shows that the guest, and nobody else of those who
 * are eligible, used it.
 *
 * @param {string} url
 * @param {number} expected
 */
async function expectAdoptionRate(url, expected) {
  const deadline = performance.now() + firstNumberTimeoutMs;
  let adoptionRate;
  while (performance.now() < deadline) {
    const today = new Date().toISOString().slice(0, 10);
    const { values } = await call(
      `${url}/api/adoption-health/adoption/summary?to=${today}`,
      { token: await guestToken(url) },
    );
    adoptionRate = values.adoptionRate;
    if (adoptionRate.value === expected) return;
    await sleep(2000);
  }
  throw new Error(`No adoption rate: ${JSON.stringify(adoptionRate)}`);
}

/** @param {string} url */
async function guestToken(url) {
  const session = await call(`${url}/api/auth/guest/refresh`, {});
  return session.backstageIdentity.token;
}

/**
 * @param {string} url
 * @param {{ token?: string, body?: unknown }} request - POST when it has a body
 * @returns {Promise<any>}
 */
async function call(url, { token, body }) {
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
  });
  if (!response.ok) {
    throw new Error(
      `${url} answered ${response.status}: ${await response.text()}`,
    );
  }
  return response.json();
}
