import { runCommand } from './command.mjs';
import { shown } from './paths.mjs';
import { oneFailed, onePassed } from './results.mjs';

const shownLines = 50;

/**
 * A check that is one command: it passes when the command succeeds.
 *
 * @param {string} name - of the log file
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<import('./results.mjs').Result>}
 */
export async function checkCommand(name, command, args) {
  const { code, lines, logFile } = await runCommand(command, args, { name });
  if (code === 0) return onePassed;
  const tail = lines.slice(-shownLines).join('\n');
  return oneFailed(
    [command, ...args].join(' '),
    `${tail}\n(exit code ${code}, all of it in ${shown(logFile)})`,
  );
}
