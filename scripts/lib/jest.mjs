import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from './command.mjs';
import { cacheDir, root, shown } from './paths.mjs';
import { oneFailed, readJestReport } from './results.mjs';

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
 * Runs the tests of all packages.
 *
 * @param {string} connectionString - of the Postgres for tests
 * @param {(text: string) => void} report - told how many files are done
 * @returns {Promise<import('./results.mjs').Result>}
 */
export async function runJest(connectionString, report) {
  const reportFile = path.join(cacheDir, 'jest.json');
  await rm(reportFile, { force: true });
  let filesDone = 0;
  const { code, lines, logFile } = await runCommand(
    'backstage-cli',
    [
      ...['repo', 'test', '--watch=false', '--ci', '--maxWorkers=2'],
      patience,
      ...['--json', `--outputFile=${reportFile}`],
    ],
    {
      name: 'jest',
      env: { ...jestEnvironment(connectionString), FORCE_COLOR: '0' },
      onLine: line => {
        if (!/^(PASS|FAIL) /.test(line)) return;
        filesDone += 1;
        report(`${filesDone} test files done`);
      },
    },
  );
  const json = await readFile(reportFile, 'utf8').catch(() => undefined);
  const result = json && readJestReport(JSON.parse(json));
  if (result && (code === 0 || result.failed > 0)) return result;
  return oneFailed(
    'backstage-cli repo test',
    `${lines.slice(-40).join('\n')}\n(exit code ${code}, see ${shown(logFile)})`,
  );
}
