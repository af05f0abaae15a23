import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * @typedef {object} Process
 * @property {number} pid
 * @property {number} parent - its process id
 * @property {string} command - name of the executable
 */

/** @param {number} pid */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be signalled, but it is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** @returns {Promise<Process[]>} all processes of this machine */
export async function listProcesses() {
  // Slim images lack `ps`.
  return process.platform === 'linux' ? readProc() : askPs();
}

async function readProc() {
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name));
  const stats = await Promise.all(
    pids.map(pid => readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')),
  );
  return stats.flatMap(stat => {
    // The name stands in brackets and may itself hold brackets and blanks.
    const match = /^(\d+) \((.*)\) \S (\d+)/s.exec(stat);
    if (!match) return [];
    const [, pid, command, parent] = match;
    return [{ pid: Number(pid), parent: Number(parent), command }];
  });
}

async function askPs() {
  const { stdout } = await execute('ps', ['-A', '-o', 'pid=,ppid=,comm=']);
  return stdout
    .trim()
    .split('\n')
    .map(line => {
      const [pid, parent, ...command] = line.trim().split(/\s+/);
      return {
        pid: Number(pid),
        parent: Number(parent),
        command: path.basename(command.join(' ')),
      };
    });
}
