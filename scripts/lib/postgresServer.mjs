import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { ExplainedError } from './explainedError.mjs';
import { findFreePort, isFree } from './ports.mjs';
import { providePostgresSoftware, serversDir } from './postgresSoftware.mjs';
import { isAlive, listProcesses } from './processes.mjs';

const execute = promisify(execFile);
const host = '127.0.0.1';
const user = 'postgres';

/**
 * One Postgres server of this checkout.
 *
 * @typedef {object} PostgresServer
 * @property {string} dir - holds its data, log, port and password
 * @property {string} host
 * @property {number} port
 * @property {string} user
 * @property {string} password
 */

/**
 * Starts a server, or takes over the one an interrupted script left running.
 *
 * @param {string} name - the server's folder: `demo` is kept for ever
 * @param {{ settings?: Record<string, string | number> }} [options] - Postgres
 *   settings of this start
 * @returns {Promise<PostgresServer>} as soon as it accepts connections
 */
export async function startPostgres(name, { settings = {} } = {}) {
  const dir = path.join(await serversDir(), name);
  const software = await providePostgresSoftware();
  const password = await createOnce(dir, software);

  const running = await runningServer(dir, password);
  if (running) return running;
  await removeForeignPidFile(dir);

  const port = await choosePort(dir);
  const options = Object.entries({
    port,
    listen_addresses: host,
    unix_socket_directories: '',
    max_connections: 200,
    ...settings,
  }).map(([key, value]) => `-c ${key}=${value === '' ? "''" : value}`);
  const log = path.join(dir, 'server.log');
  try {
    // pg_ctl puts the server in its own session: Ctrl-C does not reach it.
    await runAs(software, software.pgCtl, [
      ...['start', '-w', '-t', '60', '-s'],
      ...['-D', dataDir(dir), '-l', log, '-o', options.join(' ')],
    ]);
  } catch (error) {
    throw new ExplainedError(`Postgres did not start (its log is ${log}).`, {
      details: await tail(log, String(error)),
    });
  }
  await writeFile(path.join(dir, 'port'), String(port));
  return { dir, host, port, user, password };
}

/**
 * Stops a server of this checkout. Stopping a stopped one is fine.
 *
 * @param {PostgresServer} server
 * @param {'fast' | 'immediate'} [how] - `immediate` is a power cut: the next
 *   start recovers from the write-ahead log
 */
export async function stopPostgres(server, how = 'fast') {
  if (!(await postmasterPid(server.dir))) return;
  const software = await providePostgresSoftware();
  const data = dataDir(server.dir);
  await runAs(software, software.pgCtl, [
    ...['stop', '-D', data, '-m', how, '-w', '-t', '30', '-s'],
  ]).catch(async error => {
    if (await postmasterPid(server.dir)) throw error;
  });
}

/**
 * Forgets a stopped server and everything in it.
 *
 * @param {string} name
 */
export async function deletePostgres(name) {
  const dir = path.join(await serversDir(), name);
  await rm(dir, { recursive: true, force: true });
}

/**
 * @param {PostgresServer} server
 * @returns {Promise<number | undefined>} process id of the running postmaster
 */
export function findPostmaster(server) {
  return postmasterPid(server.dir);
}

/**
 * Suspends a server and all its processes: connections open, nothing answers.
 *
 * @param {PostgresServer} server
 */
export function freezePostgres(server) {
  return signalAll(server, 'SIGSTOP');
}

/**
 * @param {PostgresServer} server - a frozen one
 */
export function thawPostgres(server) {
  return signalAll(server, 'SIGCONT');
}

/**
 * @param {PostgresServer} server
 * @param {NodeJS.Signals} signal
 */
async function signalAll({ dir }, signal) {
  const postmaster = await postmasterPid(dir);
  if (!postmaster) return;
  // The postmaster first, so that it starts no process that we would miss.
  process.kill(postmaster, signal);
  for (const { pid, parent } of await listProcesses()) {
    if (parent === postmaster) process.kill(pid, signal);
  }
}

/** @param {string} dir */
function dataDir(dir) {
  return path.join(dir, 'data');
}

/**
 * @param {string} dir
 * @param {import('./postgresSoftware.mjs').PostgresSoftware} software
 * @returns {Promise<string>} the superuser's password
 */
async function createOnce(dir, software) {
  const passwordFile = path.join(dir, 'password');
  // Written last, so a folder without it is one that initdb did not finish.
  const finished = path.join(dir, 'created');
  if (existsSync(finished)) return readFile(passwordFile, 'utf8');

  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true, mode: 0o755 });
  const password = randomBytes(16).toString('hex');
  await writeFile(passwordFile, password, { mode: 0o600 });
  const log = path.join(dir, 'server.log');
  await writeFile(log, '');
  await mkdir(dataDir(dir), { mode: 0o700 });
  if (software.runAs) {
    const { uid, gid } = software.runAs;
    for (const file of [passwordFile, log, dataDir(dir)]) {
      await chown(file, uid, gid);
    }
    // A strict umask would have shut the postgres user out.
    await chmod(dir, 0o755);
    await chmod(path.dirname(dir), 0o755);
  }
  try {
    await runAs(software, software.initdb, [
      `--pgdata=${dataDir(dir)}`,
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // The one locale that slim images and macOS are both sure to have.
      process.platform === 'linux' ? '--locale=C.UTF-8' : '--locale=C',
      '--lc-messages=C',
      '--no-sync',
    ]);
  } catch (error) {
    throw new ExplainedError(
      `Postgres could not create its data folder in ${dir}.`,
      { details: String(error) },
    );
  }
  await writeFile(finished, '');
  return password;
}

/**
 * @param {string} dir
 * @param {string} password
 * @returns {Promise<PostgresServer | undefined>} the server that already runs
 *   on this very folder and answers
 */
async function runningServer(dir, password) {
  if (!(await postmasterPid(dir))) return undefined;
  const lines = (await readPidFile(dir)).split('\n');
  const server = { dir, host, port: Number(lines[3]), user, password };
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    ...{ host, port: server.port, user, password, database: 'postgres' },
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('SHOW data_directory');
    return rows[0].data_directory === dataDir(dir) ? server : undefined;
  } catch {
    return undefined;
  } finally {
    await client.end().catch(() => {});
  }
}

/** @param {string} dir */
async function readPidFile(dir) {
  const file = path.join(dataDir(dir), 'postmaster.pid');
  return readFile(file, 'utf8').catch(() => '');
}

/**
 * @param {string} dir
 * @returns {Promise<number | undefined>} the live process of this folder
 */
async function postmasterPid(dir) {
  const pid = Number.parseInt(await readPidFile(dir), 10);
  if (!pid || !isAlive(pid)) return undefined;
  return (await mayBePostmasterOf(pid, dir)) ? pid : undefined;
}

/**
 * @param {number} pid
 * @param {string} dir
 */
async function mayBePostmasterOf(pid, dir) {
  if (process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(
    () => '',
  );
  return command.split('\0').includes(dataDir(dir));
}

/**
 * After a hard reset the recorded process id may belong to some other program.
 * Postgres would then refuse to start, so the record goes. It stays when its
 * process is simply gone: Postgres checks the rest by itself.
 *
 * @param {string} dir
 */
async function removeForeignPidFile(dir) {
  const pid = Number.parseInt(await readPidFile(dir), 10);
  if (!pid || !isAlive(pid) || (await mayBePostmasterOf(pid, dir))) return;
  await rm(path.join(dataDir(dir), 'postmaster.pid'));
}

/** @param {string} dir */
async function choosePort(dir) {
  const last = await readFile(path.join(dir, 'port'), 'utf8').catch(() => '');
  return last && (await isFree(Number(last))) ? Number(last) : findFreePort();
}

/**
 * @param {import('./postgresSoftware.mjs').PostgresSoftware} software
 * @param {string} command
 * @param {string[]} args
 */
function runAs({ runAs: identity }, command, args) {
  return execute(command, args, {
    ...identity,
    cwd: '/',
    env: { PATH: process.env.PATH, TZ: 'UTC' },
  });
}

/**
 * @param {string} file
 * @param {string} otherwise
 */
async function tail(file, otherwise) {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-15).join('\n') || otherwise;
}
