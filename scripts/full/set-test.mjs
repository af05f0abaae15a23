#!/usr/bin/env node
import path from 'node:path';
import { readFile, rm } from 'node:fs/promises';
import { Checks } from '../lib/checks.mjs';
import { runCommand } from '../lib/command.mjs';
import { installDependencies } from '../lib/dependencies.mjs';
import { cacheDir, root, shown } from '../lib/paths.mjs';
import { oneFailed, onePassed, readJestReport } from '../lib/results.mjs';
import { runUnderToolchain } from '../lib/toolchain.mjs';

/** As promised in the reliability of the suite: see docs. */
const POSTGRES_KILLS = 20;
const BACKEND_KILLS = 10;

/**
 * The set test at length: Postgres and the backend are killed again and again
 * under load, and every acknowledged event is there exactly once.
 */
await runUnderToolchain(import.meta.url, { main });

async function main() {
  process.env.CI = 'true';
  const checks = new Checks();
  const ready = await checks.run('Dependencies', async report => {
    await installDependencies(report);
    return onePassed;
  });
  await checks.run(
    `${POSTGRES_KILLS} kills of Postgres, ${BACKEND_KILLS} of the backend`,
    killAgainAndAgain,
    [ready],
  );
  return checks.close();
}

async function killAgainAndAgain() {
  const reportFile = path.join(cacheDir, 'set-test.json');
  await rm(reportFile, { force: true });
  const { lines, logFile } = await runCommand(
    'backstage-cli',
    [
      ...['package', 'test', '--watch=false', '--ci', 'src/faults/kills'],
      ...['--json', `--outputFile=${reportFile}`],
    ],
    {
      name: 'set-test',
      cwd: path.join(root, 'packages/testbed'),
      env: {
        FORCE_COLOR: '0',
        TESTBED_POSTGRES_KILLS: String(POSTGRES_KILLS),
        TESTBED_BACKEND_KILLS: String(BACKEND_KILLS),
      },
    },
  );
  const json = await readFile(reportFile, 'utf8').catch(() => undefined);
  return json
    ? readJestReport(JSON.parse(json))
    : oneFailed(
        'set test',
        `${lines.slice(-40).join('\n')}\n(see ${shown(logFile)})`,
      );
}
