import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installSystemPackages } from './systemPackages.mjs';
import { runCommand } from './command.mjs';
import { ExplainedError } from './explainedError.mjs';
import { root, shown, toolchainDir } from './paths.mjs';

const stampFile = path.join(toolchainDir, 'installed-dependencies');
const buildFailed = /gyp ERR!|couldn't be built successfully/;
const knownReasons = /** @type {Array<[RegExp, string]>} */ ([
  [
    /lockfile would have been modified/,
    'yarn.lock does not fit the package.json files, so run `yarn install` and commit it',
  ],
  [
    buildFailed,
    'a native module could not be built, which needs python3, make and g++',
  ],
  [
    /RequestError|ENOTFOUND|ECONNREFUSED|ETIMEDOUT/,
    'the package registry cannot be reached',
  ],
]);
const yarnState = path.join(root, 'node_modules/.yarn-state.yml');

/**
 * Installs what yarn.lock says, unless that is exactly what the last
 * successful installation did.
 *
 * @param {(text: string) => void} report - told what is going on
 */
export async function installDependencies(report) {
  const wanted = fingerprint();
  if (existsSync(yarnState) && readStamp() === wanted) return;

  report('yarn install');
  const first = await yarnInstall(report);
  if (first.code !== 0) {
    const buildTools = ['python3', 'make', 'g++'];
    const mayHelp = first.lines.some(line => buildFailed.test(line));
    if (!mayHelp || !(await installSystemPackages(buildTools, report))) {
      throw installError(first);
    }
    const second = await yarnInstall(report);
    if (second.code !== 0) throw installError(second);
  }
  writeFileSync(stampFile, wanted);
}

/** @param {(text: string) => void} report */
function yarnInstall(report) {
  return runCommand('yarn', ['install', '--immutable'], {
    name: 'install',
    env: { YARN_ENABLE_TELEMETRY: '0', FORCE_COLOR: '0' },
    onLine: line => {
      const step = /(\w+) step\b/.exec(line)?.[1];
      if (step) report(`yarn install: ${step.toLowerCase()}`);
    },
  });
}

/** @param {{ lines: string[], logFile: string }} failed */
function installError({ lines, logFile }) {
  const [, reason = 'the lines above say why'] =
    knownReasons.find(([sign]) => lines.some(line => sign.test(line))) ?? [];
  return new ExplainedError(
    `yarn install failed: ${reason} (all of it in ${shown(logFile)}).`,
    { details: lines.slice(-25).join('\n') },
  );
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
}

/** Everything that decides what ends up in node_modules. */
function fingerprint() {
  const manifests = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(path.join(root, folder)).map(name =>
      path.join(folder, name, 'package.json'),
    ),
  );
  const files = ['package.json', 'yarn.lock', '.yarnrc.yml', ...manifests];
  const hash = createHash('sha256');
  hash.update(
    `${process.platform} ${process.arch} ${process.versions.modules}`,
  );
  for (const file of files.sort()) {
    const absolute = path.join(root, file);
    if (!existsSync(absolute)) continue;
    hash.update(`\n${file}\n`);
    hash.update(readFileSync(absolute));
  }
  return hash.digest('hex');
}
