import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from './command.mjs';
import { cacheDir, shown } from './paths.mjs';
import { oneFailed, readPlaywrightReport } from './results.mjs';

/**
 * Runs Playwright against the servers that are up.
 *
 * @param {string[]} args - specs and flags of `playwright test`
 * @param {(line: string) => void} onLine - told what Playwright says
 * @returns {Promise<import('./results.mjs').Result>}
 */
export async function runBrowserTests(args, onLine) {
  const reportFile = path.join(cacheDir, 'browser-tests.json');
  await rm(reportFile, { force: true });
  const { code, lines, logFile } = await runCommand(
    'playwright',
    ['test', '--config', 'e2e', ...args],
    {
      name: 'browser-tests',
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
