import { randomUUID } from 'crypto';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  meSchema,
  reportingDays,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import request from 'supertest';
import { adminAccess } from '../__testUtils__/adminAccess';
import { testApp } from '../__testUtils__/testApp';
import { freshDatabase } from '../__testUtils__/testDatabases';
import { PersonDirectory } from '../people/PersonDirectory';
import { PeopleSet } from '../platform/peopleSet/PeopleSet';
import { createPrivacyRoom } from './room';

const TODAY = 20_777;
const nowMs = TODAY * 86_400_000 + 43_200_000;
const ada = mockCredentials.user.header('user:default/ada');
const pat = mockCredentials.user.header('user:default/pat');

describe('the privacy routes', () => {
  let knex: Knex;
  let people: PersonDirectory;
  let app: ReturnType<typeof testApp>;

  beforeEach(async () => {
    knex = await freshDatabase('SQLITE_3');
    people = new PersonDirectory({ knex, pseudonymKey: 'key' });
    const { router } = createPrivacyRoom({
      knex,
      people,
      access: adminAccess(),
      clock: () => nowMs,
      reportingDay: reportingDays('UTC'),
      retentionDays: 90,
      targetMs: 5_000,
      timeZone: 'UTC',
    });
    app = testApp(router);
  });

  const me = () => request(app).get('/me').set('Authorization', ada);
  const erase = (userRef: unknown, authorization = pat) =>
    request(app)
      .post('/admin/erasure')
      .set('Authorization', authorization)
      .send({ userRef });

  it('say that nothing is stored, and store nothing by saying so', async () => {
    const response = await me();
    expect(response.body).toMatchObject({ known: false, retentionDays: 90 });
    expect(meSchema.parse(response.body)).toBeDefined();
    expect(await knex('person').select('id')).toEqual([]);
  });

  it('say what is stored about the caller', async () => {
    const id = await people.idOf('user:default/ada');
    const both = PeopleSet.of([id, 99]).encode();
    await knex('usage_people').insert(
      [TODAY, TODAY - 200].map(day => ({
        kind: 'portal',
        day,
        dimension_id: 0,
        people: both,
      })),
    );
    await knex('dimension').insert([
      { id: 1, kind: 'action', value: 'navigate' },
      { id: 2, kind: 'plugin', value: 'catalog' },
      { id: 3, kind: 'route', value: '/catalog' },
    ]);
    const row = {
      flush_id: 0,
      day: TODAY,
      action_id: 1,
      plugin_id: 2,
      route_id: 3,
      flags: 1,
    };
    await knex('event').insert([
      ...Array.from({ length: 205 }, (_, i) => ({
        ...row,
        person_id: id,
        at_ms: nowMs - i,
      })),
      // Too old to be among the newest that are listed, and counted all the same.
      ...[0, 1].map(i => ({
        ...{ ...row, day: TODAY - 9 },
        person_id: id,
        at_ms: nowMs - 9 * 86_400_000 - i,
      })),
      { ...row, person_id: 99, at_ms: nowMs },
    ]);
    await knex('attestation').insert({
      entity_ref: 'component:default/pay',
      person_id: id,
      on_day: TODAY,
      valid_until_day: TODAY + 180,
      evidence_keys: '{}',
    });
    const said = { person_id: id, on_day: TODAY - 1 };
    await knex('report').insert({
      ...{ ...said, entity_ref: 'component:default/docs', reason: 'other' },
      content_hash: 'x',
    });
    await knex('snooze').insert({
      ...{ ...said, entity_ref: 'component:default/pay', until_day: TODAY },
    });
    await knex('disowned').insert({
      ...{ person_id: id, entity_ref: 'api:default/old', on_day: TODAY },
    });
    await knex('notice').insert({
      ...{ id: randomUUID(), person_id: id, week_day: TODAY, slot: 0 },
      claimed_ms: nowMs,
    });
    await knex('population_day').insert({
      day: TODAY - 1,
      taken_ms: 1,
      people_count: 2,
      people: both,
    });
    await knex('group_members').insert([
      { group_ref: 'group:default/team', from_day: 1, people: both },
      {
        group_ref: 'group:default/other',
        from_day: 1,
        people: Buffer.from([1, 0]),
      },
    ]);

    const { body } = await me();
    expect(meSchema.parse(body)).toEqual(body);
    expect(body.events).toHaveLength(200);
    expect(body).toMatchObject({
      known: true,
      firstActiveDay: '2026-05-04',
      days: [
        { day: '2026-11-20', events: 205 },
        { day: '2026-11-11', events: 2 },
        { day: '2026-05-04', events: 0 },
      ],
      attestations: [{ entityRef: 'component:default/pay', day: '2026-11-20' }],
      words: [
        { said: 'not-mine', entityRef: 'api:default/old', day: '2026-11-20' },
        {
          ...{ said: 'wrong', entityRef: 'component:default/docs' },
          day: '2026-11-19',
        },
        {
          ...{ said: 'later', entityRef: 'component:default/pay' },
          day: '2026-11-19',
        },
      ],
      notices: [{ day: '2026-11-20' }],
      groups: ['group:default/team'],
      eligible: true,
    });
    expect(body.events[0]).toEqual({
      at: '2026-11-20T12:00:00.000Z',
      action: 'navigate',
      pluginId: 'catalog',
      route: '/catalog',
    });
  });

  it('erase a person for admins only', async () => {
    await people.idOf('user:default/ada');
    expect((await erase('user:default/ada', ada)).status).toBe(403);
    const response = await erase('User:Default/Ada');
    expect(response.body).toEqual({
      known: true,
      events: 0,
      sets: 0,
      attestations: 0,
    });
    expect((await me()).body.known).toBe(false);
  });

  it.each([[undefined], [''], ['ada'], ['group:default/team'], [7], ['a\0']])(
    'refuse to erase %p',
    async userRef => {
      expect((await erase(userRef)).status).toBe(400);
    },
  );

  it('refuse a body that is no JSON', async () => {
    const post = () =>
      request(app).post('/admin/erasure').set('Authorization', pat);
    expect((await post().type('text/plain').send('x')).status).toBe(415);
    expect((await post().send()).status).toBe(400);
    expect((await post().type('json').send('{"userRef":')).status).toBe(400);
  });
});
