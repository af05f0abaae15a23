import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import pg from 'pg';
import {
  deletePostgres,
  findPostmaster,
  startPostgres,
  stopPostgres,
} from './postgresServer.mjs';

/** @typedef {import('./postgresServer.mjs').PostgresServer} PostgresServer */

/**
 * @param {PostgresServer} server
 * @param {string} sql
 */
async function query({ host, port, user, password }, sql) {
  const client = new pg.Client({
    ...{ host, port, user, password, database: 'postgres' },
  });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

describe('startPostgres', () => {
  const name = `unit-test-${process.pid}`;

  after(async () => {
    await stopPostgres(await startPostgres(name), 'immediate');
    await deletePostgres(name);
  });

  it('takes over a server that still runs', async () => {
    const first = await startPostgres(name);
    const second = await startPostgres(name);

    assert.deepEqual(second, first);
  });

  it('keeps what was committed before a power cut, and its port', async () => {
    const server = await startPostgres(name);
    await query(server, 'CREATE TABLE kept AS SELECT 7 AS seven');
    await stopPostgres(server, 'immediate');
    assert.equal(await findPostmaster(server), undefined);

    const again = await startPostgres(name);
    assert.equal(again.port, server.port);
    assert.deepEqual(await query(again, 'SELECT * FROM kept'), [{ seven: 7 }]);
  });

  it('starts after its postmaster was killed', async () => {
    const server = await startPostgres(name);
    const postmaster = await findPostmaster(server);
    assert.ok(postmaster);
    process.kill(postmaster, 'SIGKILL');

    const again = await startPostgres(name);
    assert.notEqual(await findPostmaster(again), postmaster);
    assert.deepEqual(await query(again, 'SELECT 1 AS one'), [{ one: 1 }]);
  });

  it('speaks UTF-8 and UTC', async () => {
    const server = await startPostgres(name);
    const [{ encoding, zone }] = await query(
      server,
      `SELECT current_setting('server_encoding') AS encoding,
              current_setting('TimeZone') AS zone`,
    );

    assert.deepEqual([encoding, zone], ['UTF8', 'UTC']);
  });
});
