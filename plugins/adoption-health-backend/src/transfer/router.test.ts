import { mockCredentials } from '@backstage/backend-test-utils';
import http from 'http';
import { Knex } from 'knex';
import { AddressInfo } from 'net';
import request from 'supertest';
import { brotliCompressSync, deflateSync, gzipSync } from 'zlib';
import { adminAccess } from '../__testUtils__/adminAccess';
import { testApp } from '../__testUtils__/testApp';
import { freshDatabase } from '../__testUtils__/testDatabases';
import { eventLine, instance } from './__testUtils__/instance';
import { revealTerms } from '../telemetry/write/revealTerms';
import { createTransferRoom } from './room';

const pat = mockCredentials.user.header('user:default/pat');
const ada = mockCredentials.user.header('user:default/ada');
const ndjson = 'application/x-ndjson';

/** A count, once it has been the same for a second. */
async function settled(count: () => Promise<number>): Promise<number> {
  let last = -1;
  let since = Date.now();
  for (;;) {
    const now = await count();
    since = now === last ? since : Date.now();
    last = now;
    if (now > 0 && Date.now() - since > 1_000) {
      return now;
    }
    await new Promise(resolve => {
      setTimeout(resolve, 50);
    });
  }
}

describe('the transfer routes', () => {
  let knex: Knex;
  let app: ReturnType<typeof testApp>;
  let reveal: () => Promise<void>;
  let servers: http.Server[] = [];

  beforeEach(async () => {
    knex = await freshDatabase('SQLITE_3');
    const { services } = instance(knex);
    const room = createTransferRoom({
      ...services,
      access: adminAccess(),
      newId: () => '0c1fd4a3-6d5c-4b7e-8f3a-2f0d5c3a9b11',
    });
    reveal = () =>
      revealTerms(knex, { recent: services.terms.recent, minimum: 3 });
    app = testApp(room.router);
  });

  afterEach(() => {
    servers.forEach(server => server.close());
    servers = [];
  });

  const post = (body: Buffer | string, headers: Record<string, string> = {}) =>
    request(app)
      .post('/admin/import')
      .set('Authorization', pat)
      .set({ 'content-type': ndjson, ...headers })
      .serialize(text => text)
      .send(body);
  const lines = (count: number, prefix = 'line') =>
    Array.from(
      { length: count },
      (_, i) => `${JSON.stringify(eventLine({ id: `${prefix} ${i}` }))}\n`,
    ).join('');
  const stored = async () => {
    const [row] = await knex('event').count({ count: '*' });
    return Number(row.count);
  };
  const listen = async () => {
    const server = app.listen(0);
    servers.push(server);
    await new Promise(resolve => {
      server.once('listening', resolve);
    });
    return (server.address() as AddressInfo).port;
  };

  it.each([[ndjson], ['application/jsonl'], ['text/plain; charset=utf-8']])(
    'take lines as %p',
    async type => {
      const response = await post(lines(3), { 'content-type': type });
      expect(response.status).toBe(200);
      expect(response.body).toMatchObject({ lines: 3, stored: 3 });
    },
  );

  it('take lines packed with gzip', async () => {
    const response = await post(gzipSync(lines(3)), {
      'content-encoding': 'gzip',
    });
    expect(response.body).toMatchObject({ stored: 3 });
  });

  it.each([['application/json'], ['text/csv'], ['multipart/form-data']])(
    'refuse %p',
    async type => {
      const response = await post(lines(1), { 'content-type': type });
      expect(response.status).toBe(415);
      expect(await stored()).toBe(0);
    },
  );

  it('refuse a body without a type', async () => {
    const port = await listen();
    const status = await new Promise(resolve => {
      const call = http.request(
        {
          port,
          method: 'POST',
          path: '/admin/import',
          headers: { authorization: pat },
        },
        response => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      call.end(lines(1));
    });
    expect(status).toBe(415);
  });

  it.each([
    ['br', brotliCompressSync(Buffer.from('{}'))],
    ['deflate', deflateSync(Buffer.from('{}'))],
    ['gzip, gzip', Buffer.from('{}')],
  ])('refuse packing by %s', async (encoding, body) => {
    const response = await post(body, { 'content-encoding': encoding });
    expect(response.status).toBe(415);
  });

  it('answer 400 to gzip that is none, or is cut', async () => {
    const headers = { 'content-encoding': 'gzip' };
    expect((await post(lines(1), headers)).status).toBe(400);
    const cut = gzipSync(lines(50)).subarray(0, -40);
    expect((await post(cut, headers)).status).toBe(400);
  });

  it('answer 400 to an empty body, and 200 to empty lines', async () => {
    expect((await post('')).status).toBe(400);
    const response = await post('\n \n');
    expect(response.body).toMatchObject({ lines: 0, rejected: 0 });
  });

  it('skip a gzip bomb as one line that is too long', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, 'x'));
    const response = await post(bomb, { 'content-encoding': 'gzip' });
    expect(response.body).toMatchObject({
      rejectedLines: [{ line: 1, reason: 'line_too_long' }],
    });
  });

  it('keep what was stored of a body that is cut, and complete it', async () => {
    const port = await listen();
    const all = lines(12_000);
    await new Promise<void>(resolve => {
      const call = http.request({
        port,
        method: 'POST',
        path: '/admin/import',
        headers: {
          authorization: pat,
          'content-type': ndjson,
          'content-length': Buffer.byteLength(all),
        },
      });
      call.on('error', () => resolve());
      call.write(all.slice(0, all.length * 0.7), () => call.destroy());
    });
    const kept = await settled(stored);
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(12_000);
    const response = await post(all);
    expect(response.body).toMatchObject({
      lines: 12_000,
      stored: 12_000 - kept,
      duplicate: kept,
    });
    expect(await stored()).toBe(12_000);
  });

  it('are closed to everyone but admins', async () => {
    for (const [authorization, status] of [
      [ada, 403],
      [mockCredentials.service.header(), 403],
      [mockCredentials.none.header(), 401],
    ] as const) {
      const taking = await post(lines(1), { authorization });
      expect(taking.status).toBe(status);
      const giving = await request(app)
        .get('/admin/export')
        .set('Authorization', authorization);
      expect(giving.status).toBe(status);
    }
    expect(await stored()).toBe(0);
  });

  it('give out lines that are never kept on the way', async () => {
    await post(lines(2));
    const response = await request(app)
      .get('/admin/export')
      .set('Authorization', pat)
      .buffer(true)
      .parse((answer, done) => {
        let text = '';
        answer.on('data', piece => {
          text += piece;
        });
        answer.on('end', () => done(null, text));
      });
    expect(response.headers).toMatchObject({
      'content-type': ndjson,
      'cache-control': 'no-store',
    });
    expect(response.body).toMatch(/^\{"type":"take-out"/);
    expect(response.body).toMatch(/\{"type":"end","lines":\d+\}\n$/);
  });

  it('keep a search term in words once enough people are known to use it', async () => {
    const searches = (...names: string[]) =>
      names
        .map(name =>
          JSON.stringify(
            eventLine({
              userRef: `user:default/${name}`,
              action: 'search',
              subject: 'deploy',
              attributes: { outcome: 'refined' },
            }),
          ),
        )
        .join('\n');
    const labels = async () => {
      await instance(knex).rollUp();
      await reveal();
      return knex('dimension').where({ kind: 'term' }).pluck('label');
    };
    await post(searches('ada', 'bob'));
    expect(await labels()).toEqual([null]);
    await post(searches('cleo'));
    expect(await labels()).toEqual(['deploy']);
  });

  it('answer as unavailable, and not with half a file, while storage is', async () => {
    await knex.destroy();
    const response = await request(app)
      .get('/admin/export')
      .set('Authorization', pat);
    expect(response.status).toBe(503);
  });
});
