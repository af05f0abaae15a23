import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from './command.mjs';
import { ExplainedError } from './explainedError.mjs';
import { cacheDir, shown } from './paths.mjs';
import { atShutdown } from './shutdown.mjs';
import { listWorkspaces } from './workspaces.mjs';

/**
 * What Backstage's own build does to every plugin: it writes ES modules as
 * `.esm.js`, and conditions of its own into `exports`. Its bundlers cope.
 */
const waysOfTheBuild = new Set([
  'CJS_WITH_ESMODULE_DEFAULT_EXPORT',
  'EXPORTS_TYPES_INVALID_FORMAT',
  'EXPORTS_TYPES_SHOULD_BE_FIRST',
  'EXPORTS_VALUE_INVALID',
  'TYPES_NOT_EXPORTED',
  'FILE_INVALID_FORMAT',
]);

/**
 * Packs the public packages as npm would publish them. They must be built.
 *
 * @param {(text: string) => void} [report] - told which one is being packed
 * @returns {Promise<Array<{ name: string, tarball: string }>>}
 */
export async function packPublicPackages(report = () => {}) {
  const outDir = path.join(cacheDir, 'packages');
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  // Packing rewrites package.json for a moment; an interrupted run leaves it so.
  await restoreManifests();
  const restore = atShutdown(restoreManifests);
  const packed = [];
  for (const { name, dir, isPublic } of listWorkspaces()) {
    if (!isPublic) continue;
    report(name);
    const tarball = path.join(outDir, `${name.replace(/[@/]/g, '-')}.tgz`);
    const { code, lines, logFile } = await runCommand(
      'yarn',
      ['pack', '--out', tarball],
      { name: 'pack', cwd: dir },
    );
    if (code !== 0) {
      throw new ExplainedError(
        `${name} could not be packed (see ${shown(logFile)}).`,
        { details: lines.slice(-20).join('\n') },
      );
    }
    packed.push({ name, tarball });
  }
  await restore();
  return packed;
}

/**
 * Looks for mistakes that would only show after publishing.
 *
 * @param {string} tarball
 * @returns {Promise<string[]>} one sentence per mistake
 */
export async function findPublishingMistakes(tarball) {
  const { publint } = await import('publint');
  const { formatMessage } = await import('publint/utils');
  const content = await readFile(tarball);
  const { messages, pkg } = await publint({
    level: 'warning',
    pack: { tarball: new Uint8Array(content).buffer },
  });
  return messages
    .filter(({ code }) => !waysOfTheBuild.has(code))
    .map(
      message =>
        formatMessage(message, pkg ?? {}, { color: false }) ?? message.code,
    );
}

async function restoreManifests() {
  for (const { dir } of listWorkspaces()) {
    const original = path.join(dir, 'package.json-prepack');
    if (existsSync(original)) {
      await rename(original, path.join(dir, 'package.json'));
    }
  }
}
