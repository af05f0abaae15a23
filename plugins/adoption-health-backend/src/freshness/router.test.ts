import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  entityFreshnessSchema,
  freshnessSummarySchema,
  reportingDays,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import request from 'supertest';
import { testApp } from '../__testUtils__/testApp';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { okValue } from '../platform/okValue';
import { callerAccess, callers } from './__testUtils__/callers';
import { emptyTables } from './__testUtils__/emptyTables';
import { component, group, orphaned } from './__testUtils__/entities';
import { entitySources } from './__testUtils__/entitySources';
import { FIRST_DAY, noon, sweepAt } from './__testUtils__/sweeps';
import { EntitySources } from './entityAnswers';
import { getFreshnessSummary } from './read/getFreshnessSummary';
import { createFreshnessRouter } from './router';

const PAY = '/freshness/entities/component/default/pay';
const ATTEST = `${PAY}/attestation`;
const entities = [group('team-a'), orphaned('pay'), component('shop')];
const { nobody, owner, reader: other, service } = callers;

describe.each(eachDatabase())('freshness router on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    await emptyTables(knex);
    await sweepAt(knex, { day: 0, entities });
  });

  function app(
    options: Partial<EntitySources> & {
      result?: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
      day?: number;
    } = {},
  ) {
    const { result, day = 1, ...sources } = options;
    return testApp(
      createFreshnessRouter({
        access: callerAccess(result),
        auth: mockServices.auth({ pluginId: 'adoption-health' }),
        entities: entitySources({
          knex,
          catalog: catalogServiceMock({ entities }),
          today: () => FIRST_DAY + day,
          ...sources,
        }),
        readSummary: () =>
          getFreshnessSummary({
            knex,
            clock: () => noon(day),
            reportingDay: reportingDays('UTC'),
          }),
      }),
    );
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
        person_id: expect.any(Number),
      }),
    ]);
    const again = await ask(app(), { method: 'post', path: ATTEST });
    expect(again.body).toEqual(body);
    expect(await attestations()).toHaveLength(1);
  });

  it('lets a browser keep an answer, and ask whether it still holds', async () => {
    const first = await ask(app(), { path: PAY });
    expect(first.headers['cache-control']).toBe('private, no-cache');
    const { etag } = first.headers;
    const again = () => ask(app(), { path: PAY }).set('If-None-Match', etag);
    expect((await again()).status).toBe(304);
    await ask(app(), { method: 'post', path: ATTEST });
    const after = await again();
    expect([after.status, after.body.state]).toEqual([200, 'fresh']);
  });

  it('says how many others read it, and what was said about it', async () => {
    const readers = okValue('entityReaders', {
      value: 31,
      n: 31,
      window: { from: FIRST_DAY - 27, to: FIRST_DAY, complete: true },
      coverage: 1,
    });
    const { body } = await ask(
      app({ readers: async refs => new Map(refs.map(ref => [ref, readers])) }),
      { path: PAY },
    );
    expect(body.readers).toMatchObject({ status: 'ok', value: 31 });
    expect(body.reports).toEqual({ readers: 0, mine: false, notes: [] });
  });

  it('registers nobody who only looks', async () => {
    await knex('report').insert({
      entity_ref: 'component:default/pay',
      person_id: 99,
      on_day: FIRST_DAY,
      reason: 'other',
      content_hash: '1:a',
    });
    const { body } = await ask(app(), { path: PAY, as: other });
    expect(body.reports).toEqual({ readers: 1, mine: false, notes: [] });
    expect(await knex('person')).toEqual([]);
  });

  it('ends "not mine" when an owner vouches for it', async () => {
    await knex('disowned').insert({
      entity_ref: 'component:default/pay',
      person_id: 99,
      on_day: FIRST_DAY,
      owner_ref: 'group:default/team-a',
    });
    const before = await ask(app(), { path: PAY });
    expect(before.body.disownedOn).toBe('2026-11-20');
    const { body } = await ask(app(), { method: 'post', path: ATTEST });
    expect(body.disownedOn).toBeUndefined();
  });

  it('takes nothing from the body of an attestation', async () => {
    const response = await ask(app(), {
      method: 'post',
      path: ATTEST,
      as: other,
    })
      .set('Content-Type', 'application/json')
      .send({
        userRef: 'user:default/otto',
        ownershipRefs: ['group:default/team-a'],
      });
    expect(response.status).toBe(403);
  });

  it('asks the catalog as the caller', async () => {
    const getEntitiesByRefs = jest.fn(async () => ({
      items: [orphaned('pay')],
    }));
    const catalog = catalogServiceMock.mock({ getEntitiesByRefs });
    await ask(app({ catalog }), { path: PAY, as: other });
    expect(getEntitiesByRefs).toHaveBeenCalledWith(
      {
        entityRefs: ['component:default/pay'],
        fields: expect.arrayContaining(['relations']),
      },
      {
        credentials: expect.objectContaining({
          principal: expect.objectContaining({
            userEntityRef: 'user:default/ada',
          }),
        }),
      },
    );
  });

  it('says the same of hidden, unknown and unchecked entities', async () => {
    const hidden = catalogServiceMock.mock({
      getEntitiesByRefs: async () => ({ items: [undefined] }),
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
      getEntitiesByRefs: async () => ({ items: [component('new')] }),
    });
    const path = '/freshness/entities/component/default/new/attestation';
    const { status } = await ask(app({ catalog }), { method: 'post', path });
    expect(status).toBe(404);
  });

  it('is unavailable, without saying why, while the catalog is', async () => {
    const catalog = catalogServiceMock.mock({
      getEntitiesByRefs: async () => {
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
