import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  campaignSchema,
  campaignsSchema,
} from 'backstage-plugin-adoption-health-common';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import request from 'supertest';
import { testApp } from '../../__testUtils__/testApp';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { callerAccess, callers } from '../__testUtils__/callers';
import { emptyTables } from '../__testUtils__/emptyTables';
import { storeEntity, storeFinding } from '../__testUtils__/storedPicture';
import { FIRST_DAY } from '../__testUtils__/sweeps';
import { createCampaignRouter } from './router';

const CAMPAIGNS = '/freshness/campaigns';

type Caller = keyof typeof callers;

describe.each(eachDatabase())('campaign router on %p', databaseId => {
  let knex: Knex;
  let day: number;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    await emptyTables(knex);
    day = 1;
    await storeEntity(knex);
    await storeFinding(knex);
  });

  const app = (
    result?: AuthorizeResult.ALLOW | AuthorizeResult.DENY,
    newId = randomUUID as () => string,
  ) =>
    testApp(
      createCampaignRouter({
        access: callerAccess(result),
        campaigns: {
          knex,
          today: () => FIRST_DAY + day,
          newId,
          rules: ['orphan', 'owner-left'],
        },
      }),
    );
  const asked = (overrides: object = {}) => ({
    name: 'No orphans',
    scope: { rule: 'orphan' },
    targetDay: '2026-12-24',
    ...overrides,
  });
  const start = (
    body: object = asked(),
    options: { as?: Caller; on?: ReturnType<typeof app> } = {},
  ) =>
    request(options.on ?? app())
      .post(CAMPAIGNS)
      .set('Authorization', callers[options.as ?? 'admin'])
      .send(body);
  const end = (
    id: string,
    options: { as?: Caller; on?: ReturnType<typeof app> } = {},
  ) =>
    request(options.on ?? app())
      .post(`${CAMPAIGNS}/${id}/end`)
      .set('Authorization', callers[options.as ?? 'admin']);
  const list = (options: { as?: Caller; on?: ReturnType<typeof app> } = {}) =>
    request(options.on ?? app())
      .get(CAMPAIGNS)
      .set('Authorization', callers[options.as ?? 'reader']);

  const { DENY } = AuthorizeResult;
  it.each<[Caller, number, number, number]>([
    ['nobody', 401, 401, 401],
    ['reader', 403, 200, 403],
    ['owner', 403, 200, 403],
    ['admin', 200, 200, 403],
    ['service', 403, 200, 403],
  ])(
    '%s gets %i for starting and ending, %i for looking, %i if denied',
    async (as, write, read, denied) => {
      expect((await list({ as })).status).toBe(read);
      expect((await list({ as, on: app(DENY) })).status).toBe(denied);
      expect((await start(asked(), { as })).status).toBe(write);
      const [{ id } = { id: randomUUID() }] = await knex('campaign');
      const ended = await end(id, { as });
      expect(ended.status).toBe(write);
      expect(await knex('campaign')).toHaveLength(write === 200 ? 1 : 0);
    },
  );

  it('starts with what there is to do', async () => {
    const id = randomUUID();
    await storeEntity(knex, { ref: 'api:default/orders', kind: 'API' });
    const { body } = await start(asked(), { on: app(undefined, () => id) });
    expect(campaignSchema.parse(body)).toEqual(body);
    expect(body).toEqual({
      id,
      name: 'No orphans',
      scope: { rule: 'orphan' },
      startedOn: '2026-11-21',
      targetDay: '2026-12-24',
      total: 1,
      done: 0,
      points: [{ at: '2026-11-21', total: 1, done: 0 }],
      left: [{ owner: 'group:default/team-a', entities: 1 }],
    });
    const listed = await list();
    expect(campaignsSchema.parse(listed.body)).toEqual({ campaigns: [body] });
  });

  it('starts also where there is nothing to do yet', async () => {
    const { body, status } = await start(asked({ scope: { kind: 'API' } }));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      total: 0,
      points: [{ at: '2026-11-21', total: 0, done: 0 }],
      left: [],
    });
  });

  it('ends once, and keeps the day', async () => {
    const { body } = await start();
    const ended = await end(body.id);
    expect(campaignSchema.parse(ended.body)).toEqual({
      ...body,
      endedOn: '2026-11-21',
    });
    day = 5;
    expect((await end(body.id)).body).toEqual(ended.body);
  });

  it('lists the running ones first, the most urgent on top', async () => {
    const named = async (name: string, targetDay: string) =>
      (await start(asked({ name, targetDay }))).body.id;
    await named('later', '2027-03-01');
    const old = await named('old', '2026-12-01');
    const older = await named('older', '2026-12-01');
    await named('soon', '2026-12-02');
    await end(older);
    day = 3;
    await end(old);
    const { body } = await list();
    expect(
      body.campaigns.map((campaign: { name: string }) => campaign.name),
    ).toEqual(['soon', 'later', 'old', 'older']);
  });

  it.each([
    [{}],
    [asked({ name: '  ' })],
    [asked({ name: 'x'.repeat(201) })],
    [asked({ name: 'a\0b' })],
    [asked({ scope: undefined })],
    [asked({ scope: { rule: 'no-such' } })],
    [asked({ scope: { owner: 'a:b:c' } })],
    [asked({ scope: { kind: 7 } })],
    [asked({ scope: { kind: 'a\0b' } })],
    [asked({ scope: { type: '' } })],
    [asked({ targetDay: '2026-11-21' })],
    [asked({ targetDay: '2020-01-01' })],
    [asked({ targetDay: '2027-02-30' })],
    [asked({ targetDay: undefined })],
    [[]],
  ])('answers %j with 400', async body => {
    expect((await start(body)).status).toBe(400);
    expect(await knex('campaign')).toEqual([]);
  });

  it('refuses what is no JSON, and what is too large', async () => {
    const send = (type: string, body: string) =>
      request(app())
        .post(CAMPAIGNS)
        .set('Authorization', callers.admin)
        .set('Content-Type', type)
        .send(body);
    expect((await send('text/plain', '{}')).status).toBe(415);
    expect((await send('application/json', '')).status).toBe(400);
    const large = JSON.stringify(asked({ x: 'x'.repeat(20_000) }));
    expect((await send('application/json', large)).status).toBe(413);
  });

  it.each(['nope', '%00', randomUUID()])('finds no campaign %s', async id => {
    const { status, body } = await end(id);
    expect([status, body.error.message]).toEqual([
      404,
      'No campaign has this id',
    ]);
  });
});
