import { existsSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from './command.mjs';
import { ExplainedError } from './explainedError.mjs';
import { shown } from './paths.mjs';

/**
 * Installs Debian packages where we may: with apt, as root.
 *
 * @param {string[]} packages
 * @param {(text: string) => void} report - told what is going on
 * @returns {Promise<boolean>} false when this machine is not ours to change
 */
export async function installSystemPackages(packages, report) {
  if (process.getuid?.() !== 0 || !findOnPath('apt-get')) return false;
  const steps = [
    ['update'],
    ['install', '--yes', '--no-install-recommends', ...packages],
  ];
  for (const args of steps) {
    report(`apt-get ${args[0]} (${packages.join(', ')})`);
    const { code, lines, logFile } = await runCommand('apt-get', args, {
      name: `apt-${args[0]}`,
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (code !== 0) {
      throw new ExplainedError(
        `apt-get ${args[0]} failed while installing ${packages.join(', ')} (see ${shown(logFile)}).`,
        { details: lines.slice(-15).join('\n') },
      );
    }
  }
  return true;
}

/**
 * @param {string} command
 * @returns {string | undefined} its full path
 */
export function findOnPath(command) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map(folder => path.join(folder, command))
    .find(candidate => existsSync(candidate));
}
