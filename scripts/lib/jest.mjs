import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from './command.mjs';
import { listingOf, readPackageInputs } from './packageInputs.mjs';
import {
  findPassedPackages,
  packagesPassed,
  rememberPassedPackages,
} from './passedPackages.mjs';
import { cacheDir, root, shown } from './paths.mjs';
import { oneFailed, readJestReport, resultOf } from './results.mjs';
import { listWorkspaces } from './workspaces.mjs';

/**
 * A test that takes long on a busy machine is slow, not wrong. (Jest's own
 * limit of five seconds is soon reached where databases are created.)
 */
export const patience = '--testTimeout=60000';

/** Real descriptors, where somebody keeps some beside the checkout. */
const neighbouringCorpus = path.join(root, '../shared/data/catalog-corpus');

/**
 * @param {string} connectionString - of the Postgres for tests
 * @returns {Record<string, string>} environment of Jest
 */
export function jestEnvironment(connectionString) {
  const corpus = process.env.CATALOG_CORPUS ?? neighbouringCorpus;
  return {
    ...(existsSync(corpus) && { CATALOG_CORPUS: corpus }),
    BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING: connectionString,
    BACKSTAGE_TEST_DISABLE_DOCKER: '1',
  };
}

/**
 * Runs the tests of all packages; of those only that changed, or use one that
 * changed, since their tests passed here. In CI all of them.
 *
 * @param {string} connectionString - of the Postgres for tests
 * @param {object} options
 * @param {boolean} options.all - also what did not change
 * @param {(text: string) => void} options.report - told how many files are done
 * @returns {Promise<import('./results.mjs').Result>}
 */
export async function runJest(connectionString, { all, report }) {
  const env = jestEnvironment(connectionString);
  const inputs = await readInputs(env);
  const passed = inputs && !all ? await findPassedPackages(inputs) : new Set();
  const workspaces = listWorkspaces();
  const chosen = workspaces.filter(({ name }) => !passed.has(name));
  if (passed.size > 0) {
    console.log(
      `  Left out: ${passed.size} of ${workspaces.length} packages, unchanged since their tests passed (npm test -- --all runs them).`,
    );
  }
  if (chosen.length === 0) return resultOf([]);
  const { result, json } = await runProjects(
    passed.size > 0 ? chosen.map(({ name }) => name) : [],
    { env, report },
  );
  // What somebody changed meanwhile was tested in part before, in part after.
  const now = json && (await readInputs(env));
  if (inputs && now) {
    await rememberPassedPackages(
      inputs,
      packagesPassed(json, workspaces).filter(
        name => now.get(name) === inputs.get(name),
      ),
    );
  }
  return result;
}

/** @param {Record<string, string>} env - of Jest */
async function readInputs({ CATALOG_CORPUS: corpus }) {
  return readPackageInputs([
    process.version,
    process.env.POSTGRES_HOST ?? 'embedded',
    corpus ? await listingOf(corpus) : 'no corpus',
  ]);
}

/**
 * @param {string[]} names - of packages; all where none is named
 * @param {object} options
 * @param {Record<string, string>} options.env
 * @param {(text: string) => void} options.report
 * @returns {Promise<{ result: import('./results.mjs').Result, json?: any }>}
 */
async function runProjects(names, { env, report }) {
  const reportFile = path.join(cacheDir, 'jest.json');
  await rm(reportFile, { force: true });
  let filesDone = 0;
  const { code, lines, logFile } = await runCommand(
    'backstage-cli',
    [
      ...['repo', 'test', '--watch=false', '--ci', '--maxWorkers=2'],
      patience,
      ...['--json', `--outputFile=${reportFile}`],
      ...(names.length > 0 ? ['--selectProjects', ...names] : []),
    ],
    {
      name: 'jest',
      env: { ...env, FORCE_COLOR: '0' },
      onLine: line => {
        if (!/^(PASS|FAIL) /.test(line)) return;
        filesDone += 1;
        report(`${filesDone} test files done`);
      },
    },
  );
  const text = await readFile(reportFile, 'utf8').catch(() => undefined);
  const json = text && JSON.parse(text);
  const result = json && readJestReport(json);
  if (result && (code === 0 || result.failed > 0)) return { result, json };
  return {
    result: oneFailed(
      'backstage-cli repo test',
      `${lines.slice(-40).join('\n')}\n(exit code ${code}, see ${shown(logFile)})`,
    ),
  };
}
