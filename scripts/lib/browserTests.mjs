import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from './command.mjs';
import { cacheDir, shown } from './paths.mjs';
import { oneFailed, readPlaywrightReport, sumOf } from './results.mjs';

/**
 * Runs all browser tests against the servers that are up: those of each
 * frontend system beside those of the other, since most of their time is
 * waiting, and then those that pull the plug of the Postgres they share.
 *
 * @param {string[]} projects - the frontend systems
 * @param {(line: string) => void} onLine - told what Playwright says
 * @returns {Promise<import('./results.mjs').Result>}
 */
export async function runAllBrowserTests(projects, onLine) {
  const undisturbed = await Promise.all(
    projects.map(project =>
      runBrowserTests(['--project', project, '--grep-invert', outage], {
        name: project,
        onLine,
      }),
    ),
  );
  // What the server does meanwhile is the same for both systems.
  const disturbed = await runBrowserTests(
    ['--project', projects[0], '--grep', outage],
    { name: 'outage', onLine },
  );
  return sumOf([...undisturbed, disturbed]);
}

const outage = '@outage';

/**
 * Runs Playwright against the servers that are up.
 *
 * @param {string[]} args - specs and flags of `playwright test`
 * @param {object} options
 * @param {string} [options.name] - of the run, where several are at it
 * @param {(line: string) => void} options.onLine - told what Playwright says
 * @returns {Promise<import('./results.mjs').Result>}
 */
export async function runBrowserTests(args, { name = 'chosen', onLine }) {
  const reportFile = path.join(cacheDir, `browser-tests-${name}.json`);
  await rm(reportFile, { force: true });
  const { code, lines, logFile } = await runCommand(
    'playwright',
    [
      ...['test', '--config', 'e2e', '--output', `test-results/${name}`],
      ...args,
    ],
    {
      name: `browser-tests-${name}`,
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile, FORCE_COLOR: '0' },
      onLine,
    },
  );
  const report = await readFile(reportFile, 'utf8').catch(() => undefined);
  if (report === undefined) {
    return oneFailed(
      'playwright test',
      `${lines.slice(-30).join('\n')}\n(see ${shown(logFile)})`,
    );
  }
  const result = readPlaywrightReport(JSON.parse(report));
  if (code !== 0 && result.failed === 0) {
    return oneFailed('playwright test', lines.slice(-30).join('\n'));
  }
  return result;
}
