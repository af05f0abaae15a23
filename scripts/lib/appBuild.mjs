import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { runCommand } from './command.mjs';
import { ExplainedError } from './explainedError.mjs';
import { root, shown } from './paths.mjs';

/**
 * Whether an app's production build is missing or older than a source file.
 *
 * @param {string} app - folder below packages
 */
export async function isBuildStale(app) {
  const built = path.join(root, 'packages', app, 'dist/index.html.tmpl');
  if (!existsSync(built)) return true;
  const { mtimeMs } = await stat(built);
  const folders = [`packages/${app}`, 'packages/demo-auth', 'plugins'];
  for (const folder of folders) {
    if (await hasNewerSource(path.join(root, folder), mtimeMs)) return true;
  }
  return false;
}

/**
 * Builds an app for production.
 *
 * @param {string} app - folder below packages
 */
export async function buildApp(app) {
  const { code, lines, logFile } = await runCommand(
    'backstage-cli',
    ['package', 'build'],
    { name: `build-${app}`, cwd: path.join(root, 'packages', app) },
  );
  if (code === 0) return;
  throw new ExplainedError(
    `packages/${app} could not be built (see ${shown(logFile)}).`,
    { details: lines.slice(-30).join('\n') },
  );
}

/**
 * @param {string} folder
 * @param {number} since - ms since the epoch
 * @returns {Promise<boolean>}
 */
async function hasNewerSource(folder, since) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (/^(node_modules|dist|dist-types|coverage|\..*)$/.test(entry.name)) {
      continue;
    }
    const full = path.join(folder, entry.name);
    const isNewer = entry.isDirectory()
      ? await hasNewerSource(full, since)
      : (await stat(full)).mtimeMs > since;
    if (isNewer) return true;
  }
  return false;
}
