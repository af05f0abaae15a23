import { appendFile, copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from './command.mjs';
import { ExplainedError } from './explainedError.mjs';
import { npmInstall } from './npm.mjs';
import { root, shown } from './paths.mjs';

const createAppVersion = '0.9.2';
const backendPackage = 'backstage-plugin-adoption-health-backend';
const frontendPackages = [
  'backstage-plugin-adoption-health',
  'backstage-plugin-analytics-module-adoption-health',
];

/**
 * Creates a stock Backstage app.
 *
 * @param {string} parent - folder that gets the app as `app`
 * @returns {Promise<string>} folder of the app
 */
export async function createFreshApp(parent) {
  const creator = path.join(parent, 'creator');
  const { resolutions } = await readJson(path.join(root, 'package.json'));
  await npmInstall(creator, {
    dependencies: { '@backstage/create-app': createAppVersion },
    overrides: { '@backstage/errors': resolutions['@backstage/errors'] },
  });
  const app = path.join(parent, 'app');
  await run(
    'create-app',
    path.join(creator, 'node_modules/.bin/backstage-create-app'),
    ['--path', app, '--skip-install'],
    { cwd: parent, env: { BACKSTAGE_APP_NAME: 'fresh' } },
  );
  return app;
}

/**
 * Does what docs/install.md asks for, with tarballs instead of npm's packages.
 *
 * @param {string} app - folder of the app
 * @param {Array<{ name: string, tarball: string }>} packed
 */
export async function addAdoptionHealth(app, packed) {
  const files = Object.fromEntries(
    packed.map(({ name, tarball }) => [name, `file:${tarball}`]),
  );
  const own = await readJson(path.join(root, 'package.json'));
  await editJson(path.join(app, 'package.json'), manifest => ({
    ...manifest,
    // The versions that yarn.lock, copied below, was made with.
    resolutions: { ...manifest.resolutions, ...own.resolutions, ...files },
    dependenciesMeta: own.dependenciesMeta,
  }));
  await copyFile(path.join(root, 'yarn.lock'), path.join(app, 'yarn.lock'));

  // The app finds the features of its dependencies by itself.
  await addDependencies(
    path.join(app, 'packages/app'),
    frontendPackages,
    files,
  );
  await addDependencies(
    path.join(app, 'packages/backend'),
    [backendPackage],
    files,
  );
  await addToBackend(path.join(app, 'packages/backend/src/index.ts'));
}

/**
 * Gives the app's one example person four colleagues: the share of fewer than
 * five people is never shown.
 *
 * @param {string} app - folder of the app
 */
export async function addColleagues(app) {
  const people = ['bo', 'cy', 'di', 'ed'].map(name =>
    [
      '---',
      'apiVersion: backstage.io/v1alpha1',
      'kind: User',
      `metadata: { name: ${name} }`,
      'spec: { memberOf: [guests] }',
      '',
    ].join('\n'),
  );
  await appendFile(path.join(app, 'examples/org.yaml'), people.join(''));
}

/**
 * @param {string} name - of the log file
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: Record<string, string>, onLine?: (line: string) => void }} options
 */
export async function run(name, command, args, options) {
  const { code, lines, logFile } = await runCommand(command, args, {
    name: `fresh-${name}`,
    ...options,
  });
  if (code === 0) return;
  throw new ExplainedError(
    `${path.basename(command)} ${args.join(' ')} failed in the fresh app (see ${shown(logFile)}).`,
    { details: lines.slice(-40).join('\n') },
  );
}

/**
 * @param {string} folder - of a package
 * @param {string[]} names
 * @param {Record<string, string>} files - where they are
 */
function addDependencies(folder, names, files) {
  const added = Object.fromEntries(names.map(name => [name, files[name]]));
  return editJson(path.join(folder, 'package.json'), manifest => ({
    ...manifest,
    dependencies: { ...manifest.dependencies, ...added },
  }));
}

/** @param {string} file */
async function addToBackend(file) {
  const code = await readFile(file, 'utf8');
  const start = 'backend.start();';
  if (!code.includes(start)) {
    throw new Error(`${file} has no line "${start}"`);
  }
  const line = `backend.add(import('${backendPackage}'));\n\n`;
  await writeFile(file, code.replace(start, `${line}${start}`));
}

/** @param {string} file */
async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

/**
 * @param {string} file
 * @param {(content: any) => unknown} edit
 */
async function editJson(file, edit) {
  const edited = edit(await readJson(file));
  await writeFile(file, `${JSON.stringify(edited, null, 2)}\n`);
}
