import { spawn } from 'node:child_process';
import { readCommandLine } from './lib/commandLine.mjs';
import { runAllChecks } from './lib/allChecks.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { jestEnvironment, patience } from './lib/jest.mjs';
import { Progress } from './lib/progress.mjs';
import { atShutdown } from './lib/shutdown.mjs';
import { useTestPostgres } from './lib/sharedPostgres.mjs';
import { runUnderToolchain } from './lib/toolchain.mjs';

const help = `
npm test                 everything a change needs: dependencies, types, lint,
                         format, unit and database tests (on a real Postgres
                         and SQLite), API reports, builds, browser tests.
                         Ends with a line "N passed, M failed". Packages whose
                         files and dependencies are as they were when their
                         tests passed here are left out of unit and database
                         tests, and it says so.
npm test -- --all        those as well, as in CI
yarn test FILE ...       only these tests, as fast as possible: files or parts
                         of their names; flags of Jest follow as they are
npm test -- --help       this text

Browser tests only:      node scripts/e2e.mjs --help
BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING, or POSTGRES_HOST,
POSTGRES_PORT, POSTGRES_USER and POSTGRES_PASSWORD: use this Postgres for unit
and database tests. Browser tests bring their own, because they stop it.
`;

const args = process.argv.slice(2);
// Without a file there is nothing to hand on to Jest, not even its flags.
const isEverything = args.every(arg => ['--help', '-h', '--all'].includes(arg));
if (isEverything) {
  readCommandLine({
    command: 'npm test --',
    options: { all: { type: 'boolean' } },
    help,
  });
}

await runUnderToolchain(import.meta.url, {
  main: isEverything
    ? () => runAllChecks(args.includes('--all') ? { all: true } : {})
    : runChosenTests,
});

/** The inner loop: a person waits for it, so output comes as it is. */
async function runChosenTests() {
  await new Progress().step('Dependencies', installDependencies);
  if (args.some(isScriptTest)) {
    return attached(process.execPath, ['--test', ...args]);
  }
  if (args.some(isSpec)) {
    return attached(process.execPath, ['scripts/e2e.mjs', ...args]);
  }
  const env = jestEnvironment(await useTestPostgres());
  const watch = args.some(arg => arg.startsWith('--watch'));
  return attached(
    'backstage-cli',
    ['repo', 'test', patience, ...(watch ? [] : ['--watch=false']), ...args],
    env,
  );
}

/** @param {string} arg */
function isScriptTest(arg) {
  return arg.endsWith('.test.mjs');
}

/** @param {string} arg */
function isSpec(arg) {
  return arg.endsWith('.spec.ts');
}

/**
 * @param {string} command
 * @param {string[]} commandArgs
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} its exit code
 */
function attached(command, commandArgs, env = {}) {
  const child = spawn(command, commandArgs, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  atShutdown(() => child.kill());
  return new Promise(resolve => {
    child.once('error', () => resolve(127));
    child.once('close', code => resolve(code ?? 1));
  });
}
