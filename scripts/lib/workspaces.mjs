import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/**
 * @typedef {object} Workspace
 * @property {string} name
 * @property {string} dir - absolute
 * @property {boolean} isPublic - whether it goes to npm
 */

/** @returns {Workspace[]} all packages of the monorepo */
export function listWorkspaces() {
  return ['packages', 'plugins'].flatMap(folder =>
    readdirSync(path.join(root, folder))
      .map(name => path.join(root, folder, name))
      .filter(dir => existsSync(path.join(dir, 'package.json')))
      .map(readWorkspace),
  );
}

/** @param {string} dir */
function readWorkspace(dir) {
  const manifest = path.join(dir, 'package.json');
  const { name, private: isPrivate } = JSON.parse(
    readFileSync(manifest, 'utf8'),
  );
  return { name, dir, isPublic: !isPrivate };
}
