import path from 'node:path';
import { openBrowser } from './lib/browser.mjs';
import { startService } from './lib/command.mjs';
import { readCommandLine } from './lib/commandLine.mjs';
import { provideDatabase } from './lib/database.mjs';
import { loadDemoHistory } from './lib/demoHistory.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { ExplainedError } from './lib/explainedError.mjs';
import { answers } from './lib/http.mjs';
import { root, shown } from './lib/paths.mjs';
import { requireFreePorts } from './lib/ports.mjs';
import { Progress } from './lib/progress.mjs';
import { runUnderToolchain } from './lib/toolchain.mjs';

const portalUrl = 'http://localhost:3000';
const backendUrl = 'http://localhost:7007';
const startTimeoutMs = 5 * 60_000;

const { values: options } = readCommandLine({
  command: 'npm start --',
  options: {
    legacy: { type: 'boolean' },
    empty: { type: 'boolean' },
    verbose: { type: 'boolean' },
  },
  help: `
npm start [-- OPTIONS]

Starts the demo portal at ${portalUrl} and everything it needs: Node and Yarn
where they are missing, dependencies, a Postgres, the backend and the app, and
a year of made-up history of a made-up company.
Ctrl-C stops all of it; the data stays for the next start.

  --legacy    the app in Backstage's old frontend system
  --empty     without the history, and with data of its own: only what you do
              yourself is counted
  --verbose   everything the backend and the app say, not only warnings
  --help      this text

POSTGRES_HOST, POSTGRES_PORT, POSTGRES_USER, POSTGRES_PASSWORD
              use this Postgres, and what is in it, instead of an embedded one
BROWSER=none  do not open a browser
`,
});

await runUnderToolchain(import.meta.url, {
  // Before anything that takes long.
  check: () =>
    requireFreePorts([
      { port: 3000, purpose: 'the portal' },
      { port: 7007, purpose: 'its backend' },
    ]),
  main: startPortal,
});

async function startPortal() {
  const progress = new Progress();
  await progress.step('Dependencies', installDependencies);
  // Data of its own: what an earlier start loaded is no empty portal.
  const database = await progress.step('Postgres', () =>
    provideDatabase(options.empty ? 'empty' : 'demo'),
  );

  progress.begin('Backend and app');
  const app = options.legacy ? 'app-legacy' : 'app';
  const services = [
    startPackage('backend', database),
    // The dev server would open a page before there is anything to see.
    startPackage(app, { BROWSER: 'none' }),
  ];
  const stopped = Promise.race(services.map(whenStopped));
  const ready = Promise.all([
    answers(`${backendUrl}/.backstage/health/v1/readiness`, {
      timeoutMs: startTimeoutMs,
    }),
    answers(portalUrl, { timeoutMs: startTimeoutMs }),
  ]);
  try {
    const [backendReady, appReady] = await Promise.race([ready, stopped]);
    if (!backendReady || !appReady) {
      const late = services[backendReady ? 1 : 0];
      throw failure(late, 'is not ready after five minutes');
    }
  } catch (error) {
    progress.end(false);
    throw error;
  }
  progress.end(true);
  if (!options.empty) {
    // Stopped services say more than a failed request.
    const loaded = progress.step('Demo history', report =>
      loadDemoHistory(backendUrl, report),
    );
    await Promise.race([loaded, stopped]);
  }

  console.log(`\nPortal ready: ${portalUrl}   (Ctrl-C stops it)\n`);
  openBrowser(portalUrl);
  return stopped;
}

/**
 * @param {string} name - folder below packages
 * @param {Record<string, string>} env
 */
function startPackage(name, env) {
  const cli = path.join(root, 'node_modules/@backstage/cli/bin/backstage-cli');
  const service = startService([cli, 'package', 'start'], {
    name,
    cwd: path.join(root, 'packages', name),
    env: { ...env, FORCE_COLOR: '0' },
    onLine: line => {
      if (options.verbose || isAlarming(line)) console.log(`[${name}] ${line}`);
    },
  });
  return { name, ...service };
}

/** @param {string} line - of a service's output */
function isAlarming(line) {
  return /^(\S+ \S+ (warn|error) |ERROR|WARNING|\w*Error:)/.test(line);
}

/**
 * @param {ReturnType<typeof startPackage>} service
 * @returns {Promise<never>} rejects when the service ends by itself
 */
async function whenStopped(service) {
  const code = await service.exited;
  throw failure(service, `stopped by itself (exit code ${code})`);
}

/**
 * @param {ReturnType<typeof startPackage>} service
 * @param {string} what
 */
function failure({ name, lines, logFile }, what) {
  return new ExplainedError(
    `packages/${name} ${what}: all it said is in ${shown(logFile)}.`,
    { details: lines().slice(-20).join('\n') },
  );
}
