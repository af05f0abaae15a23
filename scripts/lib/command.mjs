import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { logDir, root } from './paths.mjs';
import { atShutdown, unlessInterrupted } from './shutdown.mjs';

const supervision = new URL('./exitWithSupervisor.mjs', import.meta.url);
const politeStopMs = 15_000;
const stragglersMs = 2000;
const keptLines = 2000;

/**
 * @typedef {object} CommandOptions
 * @property {string} name - names the log file `.cache/logs/NAME.log`
 * @property {string} [cwd] - default: root of the checkout
 * @property {NodeJS.ProcessEnv} [env] - added to this process' environment
 * @property {(line: string) => void} [onLine] - called with every line of output
 */

/**
 * @typedef {object} Service
 * @property {number} pid
 * @property {string} logFile
 * @property {() => string[]} lines - the last lines of its output
 * @property {Promise<number>} exited - resolves to the exit code
 * @property {() => Promise<void>} stop - politely first, then by force
 */

/**
 * Runs a command to its end, its output going to a log file.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions & { timeoutMs?: number }} options - a command that
 *   takes longer is stopped and has failed
 * @returns {Promise<{ code: number, lines: string[], logFile: string }>}
 */
export async function runCommand(command, args, options) {
  const child = launch(command, args, options);
  const timer =
    options.timeoutMs && setTimeout(() => child.stop(), options.timeoutMs);
  const code = await child.exited;
  clearTimeout(timer || undefined);
  await unlessInterrupted();
  return { code, lines: child.lines(), logFile: child.logFile };
}

/**
 * Starts a Node program that runs until it is stopped, and that ends with this
 * script whatever happens to it.
 *
 * @param {string[]} nodeArgs - flags, entry point and its arguments
 * @param {CommandOptions} options
 * @returns {Service}
 */
export function startService(nodeArgs, options) {
  return launch(
    process.execPath,
    ['--import', pathToFileURL(supervision.pathname).href, ...nodeArgs],
    {
      ...options,
      env: { ...options.env, SUPERVISOR_PID: String(process.pid) },
    },
  );
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} options
 * @returns {Service}
 */
function launch(command, args, { name, cwd = root, env = {}, onLine }) {
  mkdirSync(logDir, { recursive: true });
  const logFile = path.join(logDir, `${name}.log`);
  const log = createWriteStream(logFile);
  // An own process group: Ctrl-C in the terminal reaches this script only,
  // which then stops everything in the right order.
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const pid = child.pid ?? 0;

  /** @type {string[]} */
  const lines = [];
  /** @param {string} coloured */
  const record = coloured => {
    // Some tools colour their output whatever it goes to.
    const line = stripVTControlCharacters(coloured);
    log.write(`${line}\n`);
    lines.push(line);
    if (lines.length > keptLines) lines.shift();
    onLine?.(line);
  };
  for (const stream of [child.stdout, child.stderr]) {
    readline.createInterface({ input: stream }).on('line', record);
  }

  /** @type {Promise<number>} */
  const exited = new Promise(resolve => {
    child.once('error', error => {
      record(`${command} could not be started: ${error.message}`);
      log.end(() => resolve(127));
    });
    // Whatever it left behind in its group would keep our pipes open for ever.
    child.once('exit', () =>
      setTimeout(() => signalGroup(pid, 'SIGKILL'), stragglersMs).unref(),
    );
    child.once('close', (code, signal) => {
      if (signal) record(`${path.basename(command)} ended by ${signal}`);
      log.end(() => resolve(code ?? 1));
    });
  });

  const stop = atShutdown(async () => {
    if (child.exitCode !== null || child.signalCode !== null || !pid) return;
    signalGroup(pid, 'SIGTERM');
    const force = setTimeout(() => signalGroup(pid, 'SIGKILL'), politeStopMs);
    await exited;
    clearTimeout(force);
  });
  exited.then(stop);

  return { pid, logFile, lines: () => [...lines], exited, stop };
}

/**
 * @param {number} pid - leader of the group
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group ended in the meantime.
  }
}
