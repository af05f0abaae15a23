import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  alternativesSchema,
  estimateSchema,
} from 'backstage-plugin-adoption-health-common';
import request from 'supertest';
import { testApp } from '../__testUtils__/testApp';
import { CallerAccess } from '../access/CallerAccess';
import { createValueRouter } from './router';

function buildApp(
  result: AuthorizeResult.ALLOW | AuthorizeResult.DENY = AuthorizeResult.ALLOW,
) {
  const access = new CallerAccess({
    httpAuth: mockServices.httpAuth(),
    permissions: mockServices.permissions({ result }),
    userInfo: mockServices.userInfo(),
    admins: [],
    leaders: [],
  });
  return testApp(createValueRouter({ access, currency: 'USD' }));
}

const situation = {
  engineers: 300,
  frontendSkill: 'moderate',
  timelineMonths: 12,
  customisation: 'medium',
};
const app = buildApp();

describe('GET /value/alternatives', () => {
  it('answers for 200 engineers unless told otherwise', async () => {
    const response = await request(app).get('/value/alternatives');
    expect(response.status).toBe(200);
    expect(alternativesSchema.parse(response.body).engineers).toBe(200);
  });

  it.each([1, 40, 1_000_000])('answers for %i engineers', async engineers => {
    const response = await request(app).get(
      `/value/alternatives?engineers=${engineers}`,
    );
    expect(response.body.engineers).toBe(engineers);
  });

  it.each([
    '0',
    '-1',
    '1000001',
    '1e3',
    '1e999',
    '2.5',
    '0x10',
    'many',
    '',
    '%00',
    '200&engineers=300',
    '200&engineers[]=300',
  ])('answers 400 to engineers=%s', async engineers => {
    const response = await request(app).get(
      `/value/alternatives?engineers=${engineers}`,
    );
    expect(response.status).toBe(400);
    expect(response.body.error.stack).toBeUndefined();
  });

  it('ignores parameters it does not know', async () => {
    const response = await request(app).get('/value/alternatives?colour=red');
    expect(response.status).toBe(200);
  });
});

describe('POST /value/estimate', () => {
  const post = () => request(app).post('/value/estimate');

  it('answers a situation, and repeats it without unknown fields', async () => {
    const response = await post().send({ ...situation, currency: 'EUR' });
    expect(response.status).toBe(200);
    const answer = estimateSchema.parse(response.body);
    expect(response.body.request).toEqual(situation);
    expect(answer.currency).toBe('USD');
    expect(answer.options).toHaveLength(3);
  });

  it.each([
    ['text/plain', 'x', 415],
    ['application/x-www-form-urlencoded', 'engineers=1', 415],
    ['application/json', '', 400],
    ['application/json', 'null', 400],
    ['application/json', '"x"', 400],
    ['application/json', '[]', 400],
    ['application/json', '{}', 400],
    ['application/json', '{"engineers": 300', 400],
    ['application/json', '{"__proto__": {"engineers": 300}}', 400],
    ['application/json', ' '.repeat(16 * 1024 + 1), 413],
  ])('answers a body of %s %.20s with %i', async (type, body, status) => {
    const response = await post().set('Content-Type', type).send(body);
    expect(response.status).toBe(status);
    expect(response.body.error.stack).toBeUndefined();
  });

  it('answers 400 to no body at all', async () => {
    expect((await post()).status).toBe(400);
  });

  it.each([
    { engineers: 0 },
    { engineers: 2.5 },
    { engineers: '300' },
    { engineers: 1_000_001 },
    { frontendSkill: 'good' },
    { timelineMonths: 0 },
    { timelineMonths: 61 },
    { timelineMonths: null },
    { customisation: undefined },
  ])('answers 400 to %j', async overrides => {
    const response = await post().send({ ...situation, ...overrides });
    expect(response.status).toBe(400);
    expect(response.body.error.message).toContain(Object.keys(overrides)[0]);
  });

  it('answers 400 to a number beyond all numbers', async () => {
    const text = JSON.stringify(situation).replace('300', '1e999');
    const response = await post()
      .set('Content-Type', 'application/json')
      .send(text);
    expect(response.status).toBe(400);
  });
});

describe('who may read value', () => {
  const calls = [
    ['get', '/value/alternatives'],
    ['post', '/value/estimate'],
  ] as const;
  const callers = [
    ['a person', mockCredentials.user.header(), 200],
    ['a service', mockCredentials.service.header(), 200],
    ['nobody', mockCredentials.none.header(), 401],
    ['an invalid token', mockCredentials.user.invalidHeader(), 401],
  ] as const;

  it.each(
    calls.flatMap(call => callers.map(one => [...call, ...one] as const)),
  )('%s %s by %s', async (method, path, _, authorization, status) => {
    const call = request(app)[method](path).set('Authorization', authorization);
    const response = await (method === 'post' ? call.send(situation) : call);
    expect(response.status).toBe(status);
  });

  it.each(calls)('%s %s needs the permission', async (method, path) => {
    const response = await request(buildApp(AuthorizeResult.DENY))
      [method](path)
      .set('Authorization', mockCredentials.user.header());
    expect(response.status).toBe(403);
  });
});
