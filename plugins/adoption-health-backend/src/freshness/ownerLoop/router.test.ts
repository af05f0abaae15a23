import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  disownedListSchema,
  entityFreshnessSchema,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import request from 'supertest';
import { testApp } from '../../__testUtils__/testApp';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { callerAccess, callers } from '../__testUtils__/callers';
import { component } from '../__testUtils__/entities';
import { entitySources } from '../__testUtils__/entitySources';
import { emptyTables } from '../__testUtils__/emptyTables';
import {
  storeEntity,
  storeFinding,
  storeSweep,
} from '../__testUtils__/storedPicture';
import { FIRST_DAY } from '../__testUtils__/sweeps';
import { EntitySources } from '../entityAnswers';
import { createOwnerLoopRouter } from './router';

const PAY = '/freshness/entities/component/default/pay';
const NOT_MINE = `${PAY}/not-mine`;
const SNOOZE = `${PAY}/snooze`;
const REPORT = `${PAY}/report`;
const DISOWNED = '/freshness/disowned';
const bodies: Record<string, object> = {
  [SNOOZE]: { until: '2026-12-01' },
  [REPORT]: { reason: 'outdated' },
};

type Caller = keyof typeof callers;

describe.each(eachDatabase())('owner loop router on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    await emptyTables(knex);
    await storeSweep(knex);
    await storeEntity(knex);
    await storeFinding(knex);
  });

  const app = (
    overrides: Partial<EntitySources> & {
      result?: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
    } = {},
  ) => {
    const { result, ...sources } = overrides;
    return testApp(
      createOwnerLoopRouter({
        access: callerAccess(result),
        entities: entitySources({ knex, ...sources }),
      }),
    );
  };
  const post = (
    path: string,
    as: Caller,
    body: object | undefined = bodies[path],
    on = app(),
  ) => request(on).post(path).set('Authorization', callers[as]).send(body);
  const disowned = (as: Caller, on = app()) =>
    request(on).get(DISOWNED).set('Authorization', callers[as]);
  const stored = async () =>
    (await knex('disowned')).length +
    (await knex('snooze')).length +
    (await knex('report')).length;

  describe('who may say what', () => {
    const { ALLOW, DENY } = AuthorizeResult;
    it.each<[string, Caller, number, number]>([
      [NOT_MINE, 'nobody', 401, 401],
      [NOT_MINE, 'reader', 403, 403],
      [NOT_MINE, 'owner', 200, 403],
      [NOT_MINE, 'admin', 403, 403],
      [NOT_MINE, 'service', 403, 403],
      [SNOOZE, 'nobody', 401, 401],
      [SNOOZE, 'reader', 403, 403],
      [SNOOZE, 'owner', 200, 403],
      [SNOOZE, 'admin', 403, 403],
      [SNOOZE, 'service', 403, 403],
      [REPORT, 'nobody', 401, 401],
      [REPORT, 'reader', 200, 403],
      [REPORT, 'owner', 403, 403],
      [REPORT, 'admin', 200, 403],
      [REPORT, 'service', 403, 403],
    ])('%s by %s', async (path, as, allowed, denied) => {
      const deny = await post(path, as, bodies[path], app({ result: DENY }));
      expect(deny.status).toBe(denied);
      expect(await stored()).toBe(0);
      const allow = await post(path, as, bodies[path], app({ result: ALLOW }));
      expect(allow.status).toBe(allowed);
      expect(await stored()).toBe(allowed === 200 ? 1 : 0);
    });

    it.each<[Caller, number, number]>([
      ['nobody', 401, 401],
      ['reader', 200, 403],
      ['owner', 200, 403],
      ['admin', 200, 403],
      ['service', 403, 403],
    ])('the list of what is not mine by %s', async (as, allowed, denied) => {
      expect((await disowned(as, app({ result: ALLOW }))).status).toBe(allowed);
      expect((await disowned(as, app({ result: DENY }))).status).toBe(denied);
    });
  });

  describe('bodies', () => {
    it.each([
      [SNOOZE, 'owner', {}],
      [SNOOZE, 'owner', { until: 1 }],
      [SNOOZE, 'owner', { until: 'now' }],
      [SNOOZE, 'owner', { until: '2026-02-30' }],
      [SNOOZE, 'owner', { until: '2026-11-20' }],
      [SNOOZE, 'owner', { until: '2027-02-20' }],
      [SNOOZE, 'owner', []],
      [REPORT, 'reader', {}],
      [REPORT, 'reader', { reason: 'ugly' }],
      [REPORT, 'reader', { reason: null }],
      [REPORT, 'reader', { reason: 'other', note: 7 }],
      [REPORT, 'reader', { reason: 'other', note: 'x'.repeat(501) }],
      [REPORT, 'reader', { reason: 'other', note: 'a\0b' }],
      [REPORT, 'reader', { reason: 'other', note: '\ud83d' }],
      [REPORT, 'reader', []],
    ] as const)('%s refuses %s %j with 400', async (path, as, body) => {
      expect((await post(path, as, body)).status).toBe(400);
      expect(await stored()).toBe(0);
    });

    it.each([
      [SNOOZE, 'owner'],
      [REPORT, 'reader'],
    ] as const)('%s of %s refuses what is no JSON', async (path, as) => {
      const send = (type: string, body: string) =>
        request(app())
          .post(path)
          .set('Authorization', callers[as])
          .set('Content-Type', type)
          .send(body);
      const text = await send('text/plain', '{"reason":"other","until":null}');
      expect(text.status).toBe(415);
      const json = 'application/json';
      expect((await send(json, '{"reason":')).status).toBe(400);
      expect((await send(json, '')).status).toBe(400);
      expect((await send(json, 'null')).status).toBe(400);
      expect((await send(json, '"x"')).status).toBe(400);
      const large = JSON.stringify({ reason: 'other', x: 'x'.repeat(9_000) });
      expect((await send(json, large)).status).toBe(413);
      expect(await stored()).toBe(0);
    });

    it('takes no person and no entity from the body', async () => {
      await post(REPORT, 'reader', {
        reason: 'other',
        personId: 99,
        userRef: 'user:default/otto',
        ref: 'component:default/shop',
      });
      const [row] = await knex('report');
      expect(row).toMatchObject({ entity_ref: 'component:default/pay' });
      expect(row.person_id).not.toBe(99);
    });

    it.each(['%00', 'a%0Ab', '%ED%A0%80', 'x'.repeat(254)])(
      'answers 400 for %j, which is no entity',
      async name => {
        const path = `/freshness/entities/component/default/${name}/not-mine`;
        expect((await post(path, 'owner')).status).toBe(400);
      },
    );
  });

  describe('not mine', () => {
    it('is said once by all the people of an owner', async () => {
      const { body } = await post(NOT_MINE, 'owner');
      expect(entityFreshnessSchema.parse(body)).toEqual(body);
      expect(body).toMatchObject({ disownedOn: '2026-11-21', state: 'stale' });
      const later = { today: () => FIRST_DAY + 5 };
      const again = await post(NOT_MINE, 'coOwner', undefined, app(later));
      expect(again.body.disownedOn).toBe('2026-11-21');
      expect(await knex('disowned')).toEqual([
        expect.objectContaining({
          owner_ref: 'group:default/team-a',
          on_day: FIRST_DAY + 1,
        }),
      ]);
    });

    it('is listed for admins, the owners, and who is suggested', async () => {
      await knex('entity').update({
        suggestion:
          '{"ref":"group:default/team-b","evidence":["CODEOWNERS names it."]}',
      });
      await post(NOT_MINE, 'owner');
      const pay = {
        ref: 'component:default/pay',
        owner: 'group:default/team-a',
        on: '2026-11-21',
        suggestedOwner: {
          ref: 'group:default/team-b',
          evidence: ['CODEOWNERS names it.'],
        },
      };
      for (const as of ['admin', 'coOwner', 'neighbour'] as const) {
        const { body } = await disowned(as);
        expect(disownedListSchema.parse(body)).toEqual({ items: [pay] });
      }
      expect((await disowned('reader')).body).toEqual({ items: [] });
    });

    it('is not listed for whom the catalog hides the entity', async () => {
      await post(NOT_MINE, 'owner');
      const getEntitiesByRefs = jest.fn(async () => ({ items: [undefined] }));
      const catalog = catalogServiceMock.mock({ getEntitiesByRefs });
      const { body } = await disowned('admin', app({ catalog }));
      expect(body).toEqual({ items: [] });
      expect(getEntitiesByRefs).toHaveBeenCalledWith(
        expect.objectContaining({ entityRefs: ['component:default/pay'] }),
        {
          credentials: expect.objectContaining({
            principal: expect.objectContaining({
              userEntityRef: 'user:default/pat',
            }),
          }),
        },
      );
    });
  });

  describe('snooze', () => {
    it.each(['2026-11-21', '2027-02-19'])('may last until %s', async until => {
      const { body } = await post(SNOOZE, 'owner', { until });
      expect(entityFreshnessSchema.parse(body)).toEqual(body);
      expect(body).toMatchObject({ snoozedUntil: until, state: 'stale' });
    });

    it('takes the last word, and ends with null', async () => {
      await post(SNOOZE, 'owner', { until: '2026-12-01' });
      const longer = await post(SNOOZE, 'coOwner', { until: '2026-12-24' });
      expect(longer.body.snoozedUntil).toBe('2026-12-24');
      expect(await knex('snooze')).toHaveLength(1);
      const ended = await post(SNOOZE, 'owner', { until: null });
      expect(ended.body.snoozedUntil).toBeUndefined();
      expect(await knex('snooze')).toEqual([]);
      expect((await post(SNOOZE, 'owner', { until: null })).status).toBe(200);
    });

    it('is over after its last day', async () => {
      await post(SNOOZE, 'owner', { until: '2026-12-01' });
      const on = (day: string, offset: number) => ({ day, offset });
      for (const { day, offset } of [on('2026-12-01', 11), on('none', 12)]) {
        const later = { today: () => FIRST_DAY + offset };
        const { body } = await post(NOT_MINE, 'owner', undefined, app(later));
        expect(body.snoozedUntil ?? 'none').toBe(day);
      }
    });
  });

  describe('report', () => {
    it('counts readers, and tells each whether they are one', async () => {
      const { body } = await post(REPORT, 'reader', {
        reason: 'wrong-docs',
        note: '  The endpoint moved. ',
      });
      expect(entityFreshnessSchema.parse(body)).toEqual(body);
      expect(body.reports).toEqual({ readers: 1, mine: true, notes: [] });
      const other = await post(REPORT, 'otherReader');
      expect(other.body.reports).toEqual({ readers: 2, mine: true, notes: [] });
      expect(await knex('report').orderBy('person_id')).toEqual([
        expect.objectContaining({
          reason: 'wrong-docs',
          note: 'The endpoint moved.',
        }),
        expect.objectContaining({ reason: 'outdated', note: null }),
      ]);
    });

    it('shows its notes to owners, and nobody’s name', async () => {
      await post(REPORT, 'reader', { reason: 'other', note: 'Where is it?' });
      const { body, text } = await post(NOT_MINE, 'owner');
      expect(body.reports).toEqual({
        readers: 1,
        mine: false,
        notes: [{ on: '2026-11-21', reason: 'other', note: 'Where is it?' }],
      });
      expect(text).not.toContain('ada');
    });

    it('is renewed by the same person', async () => {
      await post(REPORT, 'reader', { reason: 'other', note: 'First.' });
      const later = { today: () => FIRST_DAY + 5 };
      const { body } = await post(
        REPORT,
        'reader',
        { reason: 'outdated' },
        app(later),
      );
      expect(body.reports.readers).toBe(1);
      expect(await knex('report')).toEqual([
        expect.objectContaining({
          on_day: FIRST_DAY + 5,
          reason: 'outdated',
          note: null,
        }),
      ]);
    });
  });

  it.each([
    [NOT_MINE, 'owner'],
    [SNOOZE, 'owner'],
    [REPORT, 'reader'],
  ] as const)(
    '%s of %s finds neither what is hidden nor what no sweep has seen',
    async (path, as) => {
      const catalog = catalogServiceMock({ entities: [] });
      const hidden = await post(path, as, bodies[path], app({ catalog }));
      await knex('entity').del();
      const unseen = await post(path, as);
      expect([hidden.status, unseen.status]).toEqual([404, 404]);
      expect(unseen.body.error).toEqual(hidden.body.error);
      expect(await stored()).toBe(0);
    },
  );

  it('is unavailable, without saying why, while the catalog is', async () => {
    const catalog = catalogServiceMock.mock({
      getEntitiesByRefs: async () => {
        throw new Error('connect ECONNREFUSED 10.0.0.1:7007');
      },
    });
    const { status, text } = await post(
      REPORT,
      'reader',
      bodies[REPORT],
      app({ catalog }),
    );
    expect(status).toBe(503);
    expect(text).not.toContain('10.0.0.1');
  });

  it('decides by the relations that the catalog hands out', async () => {
    const catalog = catalogServiceMock({
      entities: [component('pay', { owner: 'team-b' })],
    });
    const on = app({ catalog });
    expect((await post(NOT_MINE, 'owner', undefined, on)).status).toBe(403);
    expect((await post(NOT_MINE, 'neighbour', undefined, on)).status).toBe(200);
  });
});
