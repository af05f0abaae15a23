import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { runAllBrowserTests } from './browserTests.mjs';
import { Checks } from './checks.mjs';
import { provideChromium } from './chromium.mjs';
import { runCommand } from './command.mjs';
import { checkCommand } from './commandCheck.mjs';
import { installDependencies } from './dependencies.mjs';
import { e2eProjects, startE2eServers } from './e2eServers.mjs';
import { runJest } from './jest.mjs';
import { cacheDir, root } from './paths.mjs';
import {
  findPublishingMistakes,
  packPublicPackages,
} from './publishedPackages.mjs';
import {
  oneFailed,
  onePassed,
  readNodeTestReport,
  resultOf,
} from './results.mjs';
import { useTestPostgres } from './sharedPostgres.mjs';
import { listWorkspaces } from './workspaces.mjs';

/**
 * Everything a change needs. Cheap checks come first; a failing one stops only
 * those that need its outcome.
 *
 * @param {object} [options]
 * @param {boolean} [options.all] - also the tests of packages that are
 *   unchanged since they passed; always in CI
 * @returns {Promise<number>} exit code
 */
export async function runAllChecks({ all = Boolean(process.env.CI) } = {}) {
  // The tools behave as in CI: no watching, no prompts, warnings are errors.
  process.env.CI = 'true';
  const checks = new Checks();

  const ready = await checks.run('Dependencies', async report => {
    await installDependencies(report);
    return onePassed;
  });
  // The compiler has one core to itself, these share another one.
  const light = checks.beside(lightChecks, [ready]);
  const types = await checks.run('Types', checkTypes, [ready]);
  await light();
  await checks.run(
    'Unit and database tests',
    async report => runJest(await useTestPostgres(), { all, report }),
    [ready],
  );
  const reports = checks.beside({ 'API reports': checkApiReports }, [types]);
  const built = await checks.run(
    'Builds',
    () => checkCommand('build', 'yarn', ['build']),
    [types],
  );
  await reports();
  const open = await checks.run('Portals', openPortals, [built]);
  // Packing rewrites manifests for a moment: not while the portals read them.
  const packages = checks.beside(
    { 'Published packages': checkPublishedPackages },
    [built],
  );
  await checks.run(
    'Browser tests',
    report => runAllBrowserTests(projects, report),
    [open],
  );
  await packages();
  return checks.close();
}

const projects = /** @type {Array<keyof typeof e2eProjects>} */ (
  Object.keys(e2eProjects)
);

const lightChecks = {
  Lint: lint,
  'Import directions': () => checkCommand('imports', 'yarn', ['lint:imports']),
  Format: () => checkCommand('format', 'yarn', ['format:check']),
  'Tests of the scripts': runScriptTests,
};

/**
 * Also emits what API reports and builds read: in full, since the order of an
 * enum's members in a report depends on what was compiled before.
 */
async function checkTypes() {
  const packages = await checkCommand('types', 'yarn', ['tsc:full']);
  if (packages.failed) return packages;
  return checkCommand('types-of-scripts', 'tsc', ['--project', 'scripts']);
}

/** Packages by Backstage's own command, the rest of the repository by ESLint. */
async function lint() {
  const packages = await checkCommand('lint', 'backstage-cli', [
    ...['repo', 'lint', '--max-warnings', '0'],
  ]);
  if (packages.failed) return packages;
  return checkCommand('lint-scripts', 'eslint', [
    ...['--ext', '.mjs,.ts,.tsx', '--max-warnings', '0'],
    ...['scripts', 'e2e'],
  ]);
}

async function runScriptTests() {
  const reportFile = path.join(cacheDir, 'script-tests.jsonl');
  await rm(reportFile, { force: true });
  const { lines } = await runCommand(
    process.execPath,
    [
      '--test',
      `--test-reporter=${path.join(root, 'scripts/lib/nodeTestReporter.mjs')}`,
      `--test-reporter-destination=${reportFile}`,
      'scripts/**/*.test.mjs',
    ],
    { name: 'script-tests' },
  );
  const report = await readFile(reportFile, 'utf8').catch(() => '');
  return report
    ? readNodeTestReport(report)
    : oneFailed('node --test', lines.join('\n'));
}

/** As in the script `api-reports`: what the extractor cannot help saying. */
const apiReportOptions = [
  '--allow-all-warnings',
  '--omit-messages',
  'ae-missing-release-tag,ae-wrong-input-file-type,ae-forgotten-export,ae-undocumented,ae-unresolved-link',
];

/** Compares with the committed reports; the types were emitted before. */
async function checkApiReports() {
  const folders = listWorkspaces()
    .filter(({ dir }) => existsSync(path.join(dir, 'report.api.md')))
    .map(({ dir }) => path.relative(root, dir));
  if (folders.length === 0) {
    return oneFailed('API reports', 'No package has a report.api.md.');
  }
  return checkCommand('api-reports', 'backstage-repo-tools', [
    'api-reports',
    '--ci',
    ...apiReportOptions,
    ...folders,
  ]);
}

async function checkPublishedPackages() {
  const failures = [];
  for (const { name, tarball } of await packPublicPackages()) {
    const mistakes = await findPublishingMistakes(tarball);
    if (mistakes.length > 0) {
      failures.push({ name, message: mistakes.join('\n') });
    }
  }
  return failures.length > 0 ? resultOf(failures) : onePassed;
}

/** @param {(text: string) => void} report */
async function openPortals(report) {
  const chromium = await provideChromium(report);
  report('starting the backends');
  await startE2eServers(projects, chromium);
  return onePassed;
}
