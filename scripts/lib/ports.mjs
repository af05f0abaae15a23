import { execFile } from 'node:child_process';
import { readFile, readdir, readlink } from 'node:fs/promises';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ExplainedError } from './explainedError.mjs';

const execute = promisify(execFile);

/**
 * Fails when a port is taken, and says by whom where that can be found out.
 *
 * @param {Array<{ port: number, purpose: string }>} wanted
 */
export async function requireFreePorts(wanted) {
  for (const { port, purpose } of wanted) {
    if (await becomesFree(port)) continue;
    const owner = await findOwner(port);
    const by = owner ? ` by process ${owner.pid} (${owner.command})` : '';
    throw new ExplainedError(
      `Port ${port}, which ${purpose} needs, is in use${by}: stop that first.`,
    );
  }
}

/**
 * What an interrupted run left behind needs a moment to notice (see
 * exitWithSupervisor.mjs).
 *
 * @param {number} port
 */
async function becomesFree(port) {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    if (await isFree(port)) return true;
    await sleep(300);
  }
  return false;
}

/** @returns {Promise<number>} a port of 127.0.0.1 that nobody uses right now */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * @param {number} port
 * @returns {Promise<boolean>} whether no address of this machine has it in use
 */
export async function isFree(port) {
  for (const host of ['127.0.0.1', '::1', '0.0.0.0', '::']) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
  return new Promise(resolve => {
    const server = net.createServer();
    server.once('error', error => {
      // A machine without IPv6 cannot have the port in use there.
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      resolve(code !== 'EADDRINUSE' && code !== 'EACCES');
    });
    server.listen({ port, host, ipv6Only: host === '::' }, () =>
      server.close(() => resolve(true)),
    );
  });
}

/**
 * @param {number} port
 * @returns {Promise<{ pid: number, command: string } | undefined>}
 */
async function findOwner(port) {
  return process.platform === 'linux'
    ? findOwnerInProc(port)
    : findOwnerWithLsof(port);
}

/** @param {number} port */
async function findOwnerInProc(port) {
  const inodes = await listeningInodes(port);
  if (inodes.size === 0) return undefined;
  const pids = (await readdir('/proc')).filter(name => /^\d+$/.test(name));
  for (const pid of pids) {
    const fds = await readdir(`/proc/${pid}/fd`).catch(() => []);
    for (const fd of fds) {
      const target = await readlink(`/proc/${pid}/fd/${fd}`).catch(() => '');
      const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
      if (!inode || !inodes.has(inode)) continue;
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8');
      return { pid: Number(pid), command: shorten(command.split('\0')) };
    }
  }
  return undefined;
}

/** @param {number} port */
async function listeningInodes(port) {
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0');
  const inodes = new Set();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    const text = await readFile(table, 'utf8').catch(() => '');
    for (const line of text.split('\n').slice(1)) {
      const [, local = '', , state, , , , , , inode] = line.trim().split(/\s+/);
      const isListening = state === '0A';
      if (isListening && local.endsWith(`:${hexPort}`)) inodes.add(inode);
    }
  }
  return inodes;
}

/** @param {number} port */
async function findOwnerWithLsof(port) {
  try {
    const args = ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fpc'];
    const { stdout } = await execute('lsof', args);
    const pid = /^p(\d+)$/m.exec(stdout)?.[1];
    const command = /^c(.+)$/m.exec(stdout)?.[1];
    return pid ? { pid: Number(pid), command: command ?? '?' } : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string[]} words */
function shorten(words) {
  const text = words.filter(Boolean).join(' ');
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
