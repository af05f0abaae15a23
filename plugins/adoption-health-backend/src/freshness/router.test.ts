import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  entityFreshnessSchema,
  freshnessRules,
  freshnessSummarySchema,
  reportingDays,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import request from 'supertest';
import { testApp } from '../__testUtils__/testApp';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { CallerAccess } from '../access/CallerAccess';
import { component, group, orphaned } from './__testUtils__/entities';
import { noon, sweepAt } from './__testUtils__/sweeps';
import { createFreshnessRoom } from './room';

const PAY = '/freshness/entities/component/default/pay';
const ATTEST = `${PAY}/attestation`;
const OWNER = 'user:default/otto';
const entities = [group('team-a'), orphaned('pay'), component('shop')];
const nobody = mockCredentials.none.header();
const owner = mockCredentials.user.header(OWNER);
const other = mockCredentials.user.header('user:default/ada');
const service = mockCredentials.service.header({
  onBehalfOf: mockCredentials.service('plugin:other'),
  targetPluginId: 'adoption-health',
});

describe.each(eachDatabase())('freshness router on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    await sweepAt(knex, { day: 0, entities });
  });

  function app(
    options: {
      result?: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
      catalog?: ReturnType<typeof catalogServiceMock.mock>;
      day?: number;
    } = {},
  ) {
    const { result = AuthorizeResult.ALLOW, day = 1 } = options;
    const logger = mockServices.logger.mock();
    const { router } = createFreshnessRoom({
      knex,
      catalog: options.catalog ?? catalogServiceMock({ entities }),
      auth: mockServices.auth({ pluginId: 'adoption-health' }),
      access: new CallerAccess({
        httpAuth: mockServices.httpAuth({
          pluginId: 'adoption-health',
          defaultCredentials: mockCredentials.none(),
        }),
        permissions: mockServices.permissions({ result }),
        userInfo: mockServices.userInfo.mock({
          getUserInfo: async credentials => {
            const userEntityRef = mockServices
              .auth()
              .isPrincipal(credentials, 'user')
              ? credentials.principal.userEntityRef
              : '';
            const groups =
              userEntityRef === OWNER ? ['group:default/team-a'] : [];
            return {
              userEntityRef,
              ownershipEntityRefs: [userEntityRef, ...groups],
            };
          },
        }),
        admins: [],
        leaders: [],
      }),
      logger,
      clock: () => noon(day),
      reportingDay: reportingDays('UTC'),
      rules: freshnessRules,
      settings: { kinds: ['Component'], sweepEvery: { minutes: 30 } },
      personId: async userRef => (userRef === OWNER ? 7 : 8),
    });
    return testApp(router);
  }

  type Method = 'get' | 'post';
  const ask = (
    on: ReturnType<typeof app>,
    call: { method?: Method; path: string; as?: string },
  ) => {
    const { method = 'get', path, as = owner } = call;
    return request(on)[method](path).set('Authorization', as);
  };
  const attestations = () => knex('attestation');

  describe('who may ask what', () => {
    const { ALLOW, DENY } = AuthorizeResult;
    it.each<[Method, string, string, string, number, number]>([
      ['get', '/freshness/summary', 'nobody', nobody, 401, 401],
      ['get', '/freshness/summary', 'a user', other, 200, 403],
      ['get', '/freshness/summary', 'an owner', owner, 200, 403],
      ['get', '/freshness/summary', 'a service', service, 200, 403],
      ['get', PAY, 'nobody', nobody, 401, 401],
      ['get', PAY, 'a user', other, 200, 403],
      ['get', PAY, 'an owner', owner, 200, 403],
      ['get', PAY, 'a service', service, 200, 403],
      ['post', ATTEST, 'nobody', nobody, 401, 401],
      ['post', ATTEST, 'a user', other, 403, 403],
      ['post', ATTEST, 'an owner', owner, 200, 403],
      ['post', ATTEST, 'a service', service, 403, 403],
    ])('%s %s by %s', async (method, path, _, as, allowed, denied) => {
      const call = { method, path, as };
      const deny = await ask(app({ result: DENY }), call);
      expect(deny.status).toBe(denied);
      const allow = await ask(app({ result: ALLOW }), call);
      expect(allow.status).toBe(allowed);
      expect(await attestations()).toHaveLength(
        method === 'post' && allowed === 200 ? 1 : 0,
      );
    });
  });

  it('serves the summary', async () => {
    const { body } = await ask(app(), { path: '/freshness/summary' });
    expect(freshnessSummarySchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({ total: 2, stale: 1, unknown: 1 });
  });

  it('serves an entity, in any case, and says who may attest', async () => {
    const path = '/freshness/entities/Component/Default/PAY';
    const asOwner = await ask(app(), { path });
    expect(entityFreshnessSchema.parse(asOwner.body)).toEqual(asOwner.body);
    expect(asOwner.body).toMatchObject({
      ref: 'component:default/pay',
      state: 'stale',
      mayAttest: true,
      findings: [{ rule: 'orphan', attested: false }],
    });
    const asOther = await ask(app(), { path, as: other });
    expect(asOther.body.mayAttest).toBe(false);
    const asService = await ask(app(), { path, as: service });
    expect(asService.body.mayAttest).toBe(false);
  });

  it('stores the word of an owner and answers what it changed', async () => {
    const { body } = await ask(app(), { method: 'post', path: ATTEST });
    expect(entityFreshnessSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      state: 'fresh',
      findings: [{ rule: 'orphan', attested: true }],
      attestation: { on: '2026-11-21', validUntil: '2027-05-20' },
    });
    expect(await attestations()).toEqual([
      expect.objectContaining({
        entity_ref: 'component:default/pay',
        person_id: 7,
      }),
    ]);
    const again = await ask(app(), { method: 'post', path: ATTEST });
    expect(again.body).toEqual(body);
    expect(await attestations()).toHaveLength(1);
  });

  it('takes nothing from the body of an attestation', async () => {
    const response = await ask(app(), {
      method: 'post',
      path: ATTEST,
      as: other,
    })
      .set('Content-Type', 'application/json')
      .send({ userRef: OWNER, ownershipRefs: ['group:default/team-a'] });
    expect(response.status).toBe(403);
  });

  it('asks the catalog as the caller', async () => {
    const getEntityByRef = jest.fn(async () => orphaned('pay'));
    const catalog = catalogServiceMock.mock({ getEntityByRef });
    await ask(app({ catalog }), { path: PAY, as: other });
    expect(getEntityByRef).toHaveBeenCalledWith('component:default/pay', {
      credentials: expect.objectContaining({
        principal: expect.objectContaining({
          userEntityRef: 'user:default/ada',
        }),
      }),
    });
  });

  it('says the same of hidden, unknown and unchecked entities', async () => {
    const hidden = catalogServiceMock.mock({
      getEntityByRef: async () => undefined,
    });
    const unknown = '/freshness/entities/component/default/nope';
    const unchecked = '/freshness/entities/group/default/team-a';
    const answers = [
      await ask(app({ catalog: hidden }), { path: PAY }),
      await ask(app(), { path: unknown }),
      await ask(app(), { path: unchecked }),
    ];
    const errors = answers.map(({ body }) => body.error);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(errors[1]).toEqual(errors[0]);
    expect(errors[2]).toEqual(errors[0]);

    const attest = await ask(app({ catalog: hidden }), {
      method: 'post',
      path: ATTEST,
    });
    expect(attest.status).toBe(404);
    expect(attest.body.error).toEqual(errors[0]);
  });

  it('cannot attest what no sweep has seen', async () => {
    const catalog = catalogServiceMock.mock({
      getEntityByRef: async () => component('new'),
    });
    const path = '/freshness/entities/component/default/new/attestation';
    const { status } = await ask(app({ catalog }), { method: 'post', path });
    expect(status).toBe(404);
  });

  it('is unavailable, without saying why, while the catalog is', async () => {
    const catalog = catalogServiceMock.mock({
      getEntityByRef: async () => {
        throw new Error('connect ECONNREFUSED 10.0.0.1:7007');
      },
    });
    const { status, body, headers } = await ask(app({ catalog }), {
      path: PAY,
    });
    expect(status).toBe(503);
    expect(headers['retry-after']).toBeDefined();
    expect(JSON.stringify(body)).not.toContain('10.0.0.1');
  });

  it.each([
    ['component/default/%00', 400],
    ['component/default/a%0Ab', 400],
    ['component/default/a%2Fb', 400],
    ['component/default/a%3Ab', 400],
    ['component/default/%20', 400],
    ['component/%ED%A0%80/pay', 400],
    ['component/default/%ZZ', 400],
    [`component/default/${'x'.repeat(254)}`, 400],
    ['component/default', 404],
    ['component/default/pay/more/and/more', 404],
    ['__proto__/constructor/toString', 404],
    ["component/default/'%20OR%201=1", 400],
    ["component/default/';--", 404],
  ])('answers %j with %i', async (rest, expected) => {
    const path = `/freshness/entities/${rest}`;
    expect((await ask(app(), { path })).status).toBe(expected);
    const attest = { method: 'post' as const, path: `${path}/attestation` };
    expect((await ask(app(), attest)).status).toBe(expected);
  });
});
