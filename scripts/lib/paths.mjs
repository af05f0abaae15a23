import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root folder of the checkout. */
export const root = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  '../..',
);

/** Node and Yarn, where the machine has none that fit. Ignored by git. */
export const toolchainDir = path.join(root, '.toolchain');

/** Logs, reports and state that may be deleted at any time. Ignored by git. */
export const cacheDir = path.join(root, '.cache');

/** One log file per command that a script runs. */
export const logDir = path.join(cacheDir, 'logs');

/**
 * @param {string} file - a path inside the checkout
 * @returns the same path, relative to its root, for people to read
 */
export function shown(file) {
  const relative = path.relative(root, file);
  return relative.startsWith('..') ? file : relative;
}
