import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { randomUUID } from 'crypto';
import request from 'supertest';
import { gzipSync } from 'zlib';
import { testApp } from '../__testUtils__/testApp';
import { CallerAccess } from '../access/CallerAccess';
import { IngestRequest } from './commitRequests';
import { IngestQueue } from './IngestQueue';
import { createTelemetryRouter } from './router';

const now = Date.parse('2026-11-20T12:00:00Z');
const event = (overrides: object = {}) => ({
  at: '2026-11-20T11:59:00.000Z',
  action: 'navigate',
  subject: '/catalog',
  attributes: {},
  context: { pluginId: 'catalog' },
  ...overrides,
});
const batch = (overrides: object = {}) => ({
  batchId: randomUUID(),
  sentAt: '2026-11-20T12:00:00.000Z',
  events: [event()],
  ...overrides,
});

describe('POST /telemetry', () => {
  const stored: IngestRequest[] = [];
  const commit = jest.fn(async (requests: IngestRequest[]) => {
    stored.push(...requests);
    return requests.map(one => one.events.length);
  });
  const router = createTelemetryRouter({
    access: new CallerAccess({
      httpAuth: mockServices.httpAuth(),
      permissions: mockServices.permissions(),
      userInfo: mockServices.userInfo(),
      admins: [],
      leaders: [],
    }),
    queue: new IngestQueue({ commit }),
    clock: () => now,
  });
  const app = testApp(router);
  const post = (authorization = mockCredentials.user.header()) =>
    request(app).post('/telemetry').set('Authorization', authorization);

  beforeEach(() => {
    stored.length = 0;
    commit.mockClear();
  });

  it('stores a batch as the person of the credentials', async () => {
    const body = batch({ userRef: 'user:default/eve', person: 1 });
    const response = await post().send(body);
    expect(response.status).toBe(200);
    expect(response.body).toEqual({
      batchId: body.batchId,
      stored: 1,
      duplicate: 0,
      rejected: [],
    });
    expect(stored.map(one => one.userRef)).toEqual(['user:default/mock']);
  });

  it('says so of a batch it has already', async () => {
    commit.mockResolvedValueOnce([0]);
    const response = await post().send(batch());
    expect(response.body).toMatchObject({ stored: 0, duplicate: 1 });
  });

  it('stores the neighbours of a bad event, and names it', async () => {
    const events = [event(), event({ at: 'now' }), null, event()];
    const response = await post().send(batch({ events }));
    expect(response.body).toMatchObject({
      stored: 2,
      rejected: [
        { index: 1, reason: 'bad_time' },
        { index: 2, reason: 'malformed' },
      ],
    });
    expect(stored[0].events).toHaveLength(2);
  });

  it('corrects a skewed clock by the time of sending', async () => {
    const skewed = batch({
      sentAt: '2026-11-20T11:00:00Z',
      events: [event({ at: '2026-11-20T10:59:00Z' })],
    });
    await post().send(skewed);
    expect(stored[0].events[0].atMs).toBe(now - 60_000);
  });

  it.each([
    ['missing', undefined],
    ['nonsense', 'yesterday'],
    ['no text', 17],
  ])('takes a batch whose sentAt is %s', async (_, sentAt) => {
    const response = await post().send(batch({ sentAt }));
    expect(response.body).toMatchObject({ stored: 1 });
  });

  it.each([
    ['nobody', mockCredentials.none.header()],
    ['an invalid token', mockCredentials.user.invalidHeader()],
    ['garbage', 'Bearer garbage'],
  ])('answers 401 to %s', async (_, authorization) => {
    const response = await post(authorization).send(batch());
    expect(response.status).toBe(401);
    expect(commit).not.toHaveBeenCalled();
  });

  it('is for people, not for services', async () => {
    const response = await post(mockCredentials.service.header()).send(batch());
    expect(response.status).toBe(403);
  });

  it.each([
    ['text/plain', 'x', 415],
    ['application/x-www-form-urlencoded', 'a=1', 415],
    ['application/json', '', 400],
    ['application/json', 'null', 400],
    ['application/json', '"x"', 400],
    ['application/json', '17', 400],
    ['application/json', '[]', 400],
    ['application/json', '{"batchId"', 400],
    ['application/json', '{}', 400],
    ['application/json; charset=latin-1', '{}', 415],
  ])('answers a body of %s %s with %i', async (type, body, status) => {
    const response = await post().set('Content-Type', type).send(body);
    expect(response.status).toBe(status);
    expect(response.body.error.message).toEqual(expect.any(String));
    expect(response.body.error.stack).toBeUndefined();
  });

  it('answers 400 to no body at all', async () => {
    expect((await post()).status).toBe(400);
  });

  it.each([
    ['no events', { events: [] }, 400],
    ['events that are no list', { events: {} }, 400],
    ['501 events', { events: Array.from({ length: 501 }, () => event()) }, 413],
    ['a batch id that is no UUID', { batchId: '1' }, 400],
    ['a batch id that is a number', { batchId: 1 }, 400],
    ['no batch id', { batchId: undefined }, 400],
  ])('refuses %s', async (_, overrides, status) => {
    const response = await post().send(batch(overrides));
    expect(response.status).toBe(status);
    expect(commit).not.toHaveBeenCalled();
  });

  it('takes 500 events, and fields it does not know', async () => {
    const events = Array.from({ length: 500 }, () => event({ extra: 1 }));
    const response = await post().send(batch({ events, extra: { a: 1 } }));
    expect(response.body).toMatchObject({ stored: 500 });
  });

  it('answers 413 to one byte too many, also in a small gzip', async () => {
    const text = JSON.stringify(batch());
    const fits = text + ' '.repeat(512 * 1024 - text.length);
    const json = () => post().set('Content-Type', 'application/json');
    expect((await json().send(fits)).status).toBe(200);
    expect((await json().send(`${fits} `)).status).toBe(413);
    const bomb = gzipSync(Buffer.alloc(20 * 1024 * 1024, 32));
    const zipped = await json()
      .set('Content-Encoding', 'gzip')
      .serialize(body => body)
      .send(bomb);
    expect(zipped.status).toBe(413);
  });

  it('reads gzip, and refuses what is none, and other encodings', async () => {
    const send = (encoding: string, body: Buffer) =>
      post()
        .set('Content-Type', 'application/json')
        .set('Content-Encoding', encoding)
        .serialize(value => value)
        .send(body);
    const zipped = gzipSync(JSON.stringify(batch()));
    expect((await send('gzip', zipped)).status).toBe(200);
    expect((await send('gzip', Buffer.from('no gzip'))).status).toBe(400);
    expect((await send('br', zipped)).status).toBe(415);
  });

  it('answers 503 with Retry-After, without host or SQL, when storage fails', async () => {
    const failure = Object.assign(
      new Error('insert into "event" - connect ECONNREFUSED db.internal:5432'),
      { code: 'ECONNREFUSED' },
    );
    commit.mockRejectedValueOnce(failure);
    const response = await post().send(batch());
    expect(response.status).toBe(503);
    expect(response.headers['retry-after']).toBe('5');
    expect(JSON.stringify(response.body)).not.toMatch(/insert|internal|5432/);
  });

  it('acknowledges nothing before the commit', async () => {
    let release: () => void = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    commit.mockImplementationOnce(async requests => {
      await held;
      return requests.map(one => one.events.length);
    });
    let answered = false;
    const answer = post()
      .send(batch())
      .then(response => {
        answered = true;
        return response;
      });
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(answered).toBe(false);
    release();
    expect((await answer).status).toBe(200);
  });
});
