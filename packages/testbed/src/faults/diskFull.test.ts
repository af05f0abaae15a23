import { execFile } from 'node:child_process';
import { chown, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { startBackend, TestBackend } from '../startBackend';
import { startTestPostgres, TestPostgres } from '../startTestPostgres';
import { Answer, Caller } from './Caller';
import { eventually } from './eventually';
import { telemetryDatabase } from './telemetryDatabase';

const execute = promisify(execFile);

jest.setTimeout(120_000);

const RECOVERY_MS = 10_000;

/** A disk of 48 MB; undefined where this machine lets nobody mount one. */
async function smallDisk(): Promise<string | undefined> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'testbed-disk-'));
  try {
    await execute('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', folder]);
    return folder;
  } catch {
    await rm(folder, { recursive: true });
    return undefined;
  }
}

describe('on a full disk', () => {
  let postgres: TestPostgres;
  let backend: TestBackend;
  let disk: string | undefined;

  beforeAll(async () => {
    disk = await smallDisk();
    if (!disk) return;
    postgres = await startTestPostgres();
    const tablespace = path.join(disk, 'tablespace');
    await mkdir(tablespace);
    const { uid, gid } = await stat(path.join(postgres.folder, 'data'));
    await chown(tablespace, uid, gid);
    await chown(disk, uid, gid);
    await postgres.query(`CREATE TABLESPACE small LOCATION '${tablespace}'`);
    await postgres.query(
      `CREATE DATABASE "${telemetryDatabase}" TABLESPACE small`,
    );
    backend = await startBackend({ connection: postgres.connection });
  });

  afterAll(async () => {
    await backend?.stop();
    await postgres?.stop();
    if (!disk) return;
    await execute('umount', [disk]);
    await rm(disk, { recursive: true });
  });

  const inDatabase = (sql: string) =>
    postgres.query(sql, { database: telemetryDatabase });

  /** Leaves not one page for a table to grow by. */
  async function fillDisk() {
    await inDatabase('CREATE TABLE filler (text text)');
    await inDatabase('ALTER TABLE filler ALTER text SET STORAGE PLAIN');
    for (const rows of [2000, 100, 1]) {
      const insert = `INSERT INTO filler SELECT repeat('x', 8000) FROM generate_series(1, ${rows})`;
      for (;;) {
        try {
          await inDatabase(insert);
        } catch (error) {
          expect(error).toMatchObject({ code: '53100' });
          break;
        }
      }
    }
  }

  it('the plugin refuses to store, and still answers', async () => {
    if (!disk) {
      process.stderr.write(
        'SKIPPED: "on a full disk" needs the right to mount a small disk\n',
      );
      return;
    }
    const caller = await Caller.signIn(backend.url);
    expect((await caller.post()).status).toBe(200);
    // The host's key for talking to other plugins is made with the first
    // question, and stored.
    expect((await caller.get('/adoption/summary')).status).toBe(200);
    await fillDisk();

    const answers: Answer[] = [];
    // Pages that are there have room for some more.
    while (answers.length < 200 && answers.at(-1)?.status !== 503) {
      answers.push(await caller.post({ events: 500 }));
    }
    expect(answers.at(-1)).toMatchObject({ status: 503, retryAfter: '5' });
    expect(answers.at(-1)?.text).not.toMatch(/extend|tablespace|insert/i);
    expect((await caller.get('/adoption/summary')).status).toBe(200);

    await inDatabase('DROP TABLE filler');
    await eventually(
      async () => {
        expect((await caller.post({ events: 500 })).status).toBe(200);
      },
      { withinMs: RECOVERY_MS },
    );
  });
});
