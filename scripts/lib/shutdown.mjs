import { printError } from './explainedError.mjs';
import { isAlive, listProcesses } from './processes.mjs';

/** @type {Array<() => unknown>} */
const tasks = [];

/** A terminal and a parent may both deliver one Ctrl-C: that is not two. */
const secondSignalAfterMs = 1000;

/**
 * Registers something to undo when the script ends, however it ends. The last
 * registered is undone first.
 *
 * @param {() => unknown} task
 * @returns a function that undoes it now, once
 */
export function atShutdown(task) {
  tasks.push(task);
  return async () => {
    const index = tasks.indexOf(task);
    if (index === -1) return;
    tasks.splice(index, 1);
    await task();
  };
}

/** When the script was told to end; 0 = it was not. */
let interruptedAt = 0;

/**
 * Never resolves once the script is being interrupted: what was stopped by that
 * must not be taken for something that failed.
 */
export async function unlessInterrupted() {
  if (interruptedAt) await new Promise(() => {});
}

async function runTasks() {
  for (let task = tasks.pop(); task; task = tasks.pop()) {
    try {
      await task();
    } catch (error) {
      printError(error);
    }
  }
}

/**
 * Runs a script's main function; cleans up and sets the exit code when it
 * returns, throws, or is interrupted.
 *
 * @param {() => Promise<number | undefined>} main - resolves to the exit code
 */
export async function runMain(main) {
  /** @param {NodeJS.Signals} signal @param {number} code */
  const interrupt = async (signal, code) => {
    if (interruptedAt) {
      if (Date.now() - interruptedAt > secondSignalAfterMs) process.exit(code);
      return;
    }
    interruptedAt = Date.now();
    process.stderr.write(signal === 'SIGINT' ? '\nStopping ...\n' : '');
    await runTasks();
    process.exit(code);
  };
  process.on('SIGINT', () => interrupt('SIGINT', 130));
  process.on('SIGTERM', () => interrupt('SIGTERM', 143));
  process.on('SIGHUP', () => interrupt('SIGHUP', 129));
  await watchThoseWhoWait(() => interrupt('SIGTERM', 143));

  let code = 0;
  try {
    code = (await main()) ?? 0;
  } catch (error) {
    if (interruptedAt) return;
    printError(error);
    code = 1;
  }
  if (interruptedAt) return;
  await runTasks();
  process.exit(code);
}

/**
 * npm, yarn or our own outer process (see toolchain.mjs) wait for us. When one
 * of them is killed the hard way, nobody else would stop what we started.
 *
 * @param {() => void} onGone
 */
async function watchThoseWhoWait(onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const processes = await listProcesses();
  const shell = processes.find(({ pid }) => pid === parent);
  // npm waits for a shell that waits for us.
  const isShell = shell && /^(ba|da|a|z)?sh$/.test(shell.command);
  const grandparent = isShell ? shell.parent : undefined;
  const timer = setInterval(() => {
    const gone =
      process.ppid !== parent || (grandparent && !isAlive(grandparent));
    if (!gone) return;
    clearInterval(timer);
    onGone();
  }, 1000).unref();
}
