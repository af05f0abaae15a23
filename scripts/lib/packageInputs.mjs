import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFile,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { root } from './paths.mjs';

const run = promisify(execFile);

/** What tests of any package may depend on, beside packages themselves. */
const common = [
  ...['package.json', 'yarn.lock', 'tsconfig.json', 'scripts/lib/jest.mjs'],
  // Read by tests, so that documents stay true.
  ...['docs/rules', 'docs/samples'],
];

/**
 * What the outcome of each package's tests depends on, as a hash by package
 * name: its files and those of the packages it depends on as they are now,
 * committed or not, third parties, and the settings given.
 *
 * @param {string[]} settings - e.g. the version of Node
 * @param {string} [checkout]
 * @returns {Promise<Map<string, string> | undefined>} undefined where git does
 *   not know the checkout
 */
export async function readPackageInputs(settings, checkout = root) {
  const hashes = await hashesOfFolders(checkout).catch(() => undefined);
  if (!hashes) return undefined;
  const base = [...settings, ...common.map(name => hashes.get(name) ?? '')];
  const packages = await readPackages(hashes, checkout);
  return new Map(
    [...packages.keys()].map(name => [
      name,
      hashOf([
        ...base,
        ...[...withDependencies(name, packages)].sort().map(one => {
          const folder = packages.get(one)?.folder ?? '';
          return `${one} ${hashes.get(folder)}`;
        }),
      ]),
    ]),
  );
}

/**
 * Names, sizes and times of all files below a folder, for a hash.
 *
 * @param {string} folder
 */
export async function listingOf(folder) {
  /** @type {string[]} */
  const lines = [];
  for (const name of await readdir(folder, { recursive: true })) {
    const { size, mtimeMs } = await stat(path.join(folder, name));
    lines.push(`${name} ${size} ${mtimeMs}`);
  }
  return hashOf(lines.sort());
}

/**
 * The working tree as git would commit it, by means of an index of our own.
 *
 * @param {string} checkout
 * @returns {Promise<Map<string, string>>} hashes by path
 */
async function hashesOfFolders(checkout) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'package-inputs-'));
  try {
    const index = path.join(folder, 'index');
    /** @param {string[]} args */
    const git = async args => {
      const { stdout } = await run('git', args, {
        cwd: checkout,
        env: { ...process.env, GIT_INDEX_FILE: index },
      });
      return stdout.trim();
    };
    const { stdout } = await run('git', ['rev-parse', '--git-path', 'index'], {
      cwd: checkout,
    });
    await copyFile(path.resolve(checkout, stdout.trim()), index);
    await git(['add', '--all']);
    const tree = await git(['write-tree']);
    const paths = ['packages/', 'plugins/', ...common];
    const lines = await git(['ls-tree', tree, '--', ...paths]);
    return new Map(
      lines.split('\n').map(line => {
        const [entry, name] = line.split('\t');
        return [name, entry];
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {Map<string, string>} hashes - by path
 * @param {string} checkout
 * @returns {Promise<Map<string, { folder: string, needs: string[] }>>} by name
 */
async function readPackages(hashes, checkout) {
  const packages = new Map();
  for (const folder of hashes.keys()) {
    if (!/^(packages|plugins)\//.test(folder)) continue;
    const file = path.join(checkout, folder, 'package.json');
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (!text) continue;
    const { name, dependencies, devDependencies } = JSON.parse(text);
    const needs = Object.keys({ ...dependencies, ...devDependencies });
    packages.set(name, { folder, needs });
  }
  return packages;
}

/**
 * @param {string} name
 * @param {Map<string, { needs: string[] }>} packages
 * @param {Set<string>} [found]
 * @returns {Set<string>} itself and every package of ours that it needs
 */
function withDependencies(name, packages, found = new Set()) {
  const one = packages.get(name);
  if (!one || found.has(name)) return found;
  found.add(name);
  one.needs.forEach(need => withDependencies(need, packages, found));
  return found;
}

/** @param {string[]} parts */
function hashOf(parts) {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
