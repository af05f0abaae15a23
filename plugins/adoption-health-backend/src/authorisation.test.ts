import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import {
  mockCredentials,
  mockServices,
  ServiceFactoryTester,
} from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { freshnessRules } from 'backstage-plugin-adoption-health-common';
import { randomUUID } from 'crypto';
import express from 'express';
import request from 'supertest';
import { freshDatabase } from './__testUtils__/testDatabases';
import { testApp } from './__testUtils__/testApp';
import { buildRouter } from './buildRouter';
import { readConfig } from './config/readConfig';

const callers = [
  'nobody',
  'user',
  'owner',
  'leader',
  'admin',
  'service',
] as const;
type Caller = (typeof callers)[number];
type Answers = Record<Caller, number>;

const people = {
  nobody: 401,
  user: 200,
  owner: 200,
  leader: 200,
  admin: 200,
  service: 403,
} satisfies Answers;
const everyone = { ...people, service: 200 };
const all = (status: number): Answers => ({
  nobody: 401,
  user: status,
  owner: status,
  leader: status,
  admin: status,
  service: status,
});
const leaders = { ...all(403), leader: 200, admin: 200 };
// Whatever the policy says: see docs/adr/0005.
const admins = { ...all(403), admin: 200 };
const owners = { ...all(403), owner: 200 };
// Owners mend what readers report.
const readers = { ...people, owner: 403 };
const CAMPAIGN = '0b9d5f0a-9d8e-4b51-8d5c-8c3d3b0c6f11';

/**
 * Every route, and what it answers to whom: with permissions off or allowing
 * everything, and with a policy that denies everything.
 */
const matrix: Record<
  string,
  { body?: () => object | string; allow: Answers; deny: Answers }
> = {
  'GET /context': { allow: people, deny: people },
  'POST /telemetry': {
    body: () => ({
      batchId: randomUUID(),
      events: [
        {
          at: new Date().toISOString(),
          action: 'click',
          subject: '',
          context: {},
        },
      ],
    }),
    allow: people,
    deny: people,
  },
  'GET /adoption/summary': { allow: everyone, deny: all(403) },
  'GET /adoption/series?metric=wau': { allow: everyone, deny: all(403) },
  'GET /adoption/retention': { allow: everyone, deny: all(403) },
  'GET /adoption/frequency': { allow: everyone, deny: all(403) },
  'GET /adoption/teams': { allow: everyone, deny: all(403) },
  'GET /adoption/plugins': { allow: everyone, deny: all(403) },
  'GET /adoption/search': { allow: everyone, deny: all(403) },
  'GET /adoption/coverage': { allow: everyone, deny: all(403) },
  'GET /adoption/funnel': { allow: everyone, deny: all(403) },
  'GET /adoption/outlook': { allow: everyone, deny: all(403) },
  'GET /overview/advice': { allow: everyone, deny: all(403) },
  'GET /overview/changes': { allow: everyone, deny: all(403) },
  'GET /freshness/summary': { allow: everyone, deny: all(403) },
  'GET /freshness/entities/component/default/pay': {
    allow: everyone,
    deny: all(403),
  },
  'POST /freshness/entities/component/default/pay/attestation': {
    allow: owners,
    deny: all(403),
  },
  'POST /freshness/entities/component/default/pay/not-mine': {
    allow: owners,
    deny: all(403),
  },
  'POST /freshness/entities/component/default/pay/snooze': {
    body: () => ({ until: null }),
    allow: owners,
    deny: all(403),
  },
  'POST /freshness/entities/component/default/pay/report': {
    body: () => ({ reason: 'other' }),
    allow: readers,
    deny: all(403),
  },
  'GET /freshness/entities': { allow: everyone, deny: all(403) },
  'GET /freshness/mine': { allow: people, deny: all(403) },
  'GET /freshness/series': { allow: everyone, deny: all(403) },
  'GET /freshness/fields': { allow: everyone, deny: all(403) },
  'GET /freshness/disowned': { allow: people, deny: all(403) },
  'GET /freshness/campaigns': { allow: everyone, deny: all(403) },
  'POST /freshness/campaigns': {
    body: () => ({ name: 'x', scope: {}, targetDay: '2099-01-01' }),
    allow: admins,
    deny: admins,
  },
  // There is none with this id: that is all an admin hears.
  [`POST /freshness/campaigns/${CAMPAIGN}/end`]: {
    allow: { ...admins, admin: 404 },
    deny: { ...admins, admin: 404 },
  },
  // No sweep was held back.
  'POST /admin/freshness/confirm': {
    allow: { ...admins, admin: 409 },
    deny: { ...admins, admin: 409 },
  },
  'GET /admin/nudges': { allow: admins, deny: admins },
  'GET /performance/summary': { allow: everyone, deny: all(403) },
  'GET /performance/routes': { allow: everyone, deny: all(403) },
  'GET /value/alternatives': { allow: everyone, deny: all(403) },
  'POST /value/estimate': {
    body: () => ({
      engineers: 300,
      frontendSkill: 'moderate',
      timelineMonths: 12,
      customisation: 'medium',
    }),
    allow: everyone,
    deny: all(403),
  },
  'GET /me': { allow: people, deny: people },
  'GET /admin/status': { allow: admins, deny: admins },
  'GET /admin/export': { allow: admins, deny: admins },
  'POST /admin/import': { body: () => '\n', allow: admins, deny: admins },
  'POST /admin/erasure': {
    body: () => ({ userRef: 'user:default/nobody' }),
    allow: admins,
    deny: admins,
  },
  'GET /brief': { allow: leaders, deny: all(403) },
};

const authorization: Record<Caller, string> = {
  nobody: mockCredentials.none.header(),
  user: mockCredentials.user.header('user:default/ada'),
  owner: mockCredentials.user.header('user:default/otto'),
  leader: mockCredentials.user.header('user:default/eve'),
  admin: mockCredentials.user.header('user:default/pat'),
  service: mockCredentials.service.header(),
};

const pay: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'pay',
    namespace: 'default',
    annotations: { 'backstage.io/orphan': 'true' },
  },
  spec: {
    type: 'service',
    lifecycle: 'production',
    owner: 'user:default/otto',
  },
  relations: [{ type: 'ownedBy', targetRef: 'user:default/otto' }],
};
const otto: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'otto', namespace: 'default' },
  spec: { memberOf: [] },
};

/** What a portal without `permission.enabled` really has. */
const permissionsOff = async () =>
  ServiceFactoryTester.from(permissionsServiceFactory, {
    dependencies: [
      mockServices.rootConfig.factory({ data: {} }),
      mockServices.auth.factory(),
      mockServices.discovery.factory(),
    ],
  }).getSubject();

const permissionModes = {
  off: undefined,
  'allow-all': mockServices.permissions({ result: AuthorizeResult.ALLOW }),
  deny: mockServices.permissions({ result: AuthorizeResult.DENY }),
};

async function portal(mode: keyof typeof permissionModes) {
  const knex = await freshDatabase('SQLITE_3');
  const { router, tasks } = await buildRouter({
    knex,
    actionsRegistry: { register: () => {} },
    auth: mockServices.auth(),
    catalog: catalogServiceMock({ entities: [pay, otto] }),
    clock: Date.now,
    config: readConfig(
      mockServices.rootConfig({
        data: {
          adoptionHealth: {
            admins: ['user:default/pat'],
            leaders: ['user:default/eve'],
          },
        },
      }),
    ),
    httpAuth: mockServices.httpAuth(),
    logger: mockServices.logger.mock(),
    notifications: { send: async () => {} },
    scaffolder: {
      listTasks: async () => ({ items: [] }),
      getLogs: async () => [],
    },
    permissions: permissionModes[mode] ?? (await permissionsOff()),
    rules: [...freshnessRules],
    userInfo: mockServices.userInfo.mock({
      getUserInfo: async credentials => {
        const principal = credentials.principal as { userEntityRef: string };
        return {
          userEntityRef: principal.userEntityRef,
          ownershipEntityRefs: [principal.userEntityRef],
        };
      },
    }),
  });
  for (const task of tasks) {
    await task.run(new AbortController().signal);
  }
  return { router, app: testApp(router) };
}

/** The routes of a router and of those mounted in it, as `METHOD /path`. */
function routesOf(router: express.Router): string[] {
  return router.stack.flatMap(layer => {
    const inner = layer.handle as unknown as { stack?: unknown };
    if (layer.route) {
      const { path } = layer.route;
      return layer.route.stack
        .map(one => one.method?.toUpperCase())
        .filter((method, index, methods) => methods.indexOf(method) === index)
        .map(method => `${method} ${path}`);
    }
    return Array.isArray(inner.stack)
      ? routesOf(layer.handle as unknown as express.Router)
      : [];
  });
}

const pattern = (route: string) =>
  new RegExp(`^${route.replace(/:[A-Za-z]+/g, '[^/?]+')}(\\?.*)?$`);

describe('authorisation', () => {
  it('has a line for every route, and no other', async () => {
    const { router } = await portal('off');
    const routes = routesOf(router);
    const named = Object.keys(matrix);
    expect(routes.length).toBeGreaterThan(0);
    expect(
      routes.filter(route => !named.some(name => pattern(route).test(name))),
    ).toEqual([]);
    expect(
      named.filter(name => !routes.some(route => pattern(route).test(name))),
    ).toEqual([]);
  });

  describe.each(['off', 'allow-all', 'deny'] as const)(
    'with permissions %s',
    mode => {
      let app: express.Express;

      beforeAll(async () => {
        app = (await portal(mode)).app;
      });

      it.each(
        Object.entries(matrix).flatMap(([route, line]) =>
          callers.map(caller => {
            const expected = mode === 'deny' ? line.deny : line.allow;
            return [route, caller, expected[caller]] as const;
          }),
        ),
      )('%s answers %s with %i', async (route, caller, status) => {
        const [method, path] = route.split(' ');
        const call =
          method === 'GET' ? request(app).get(path) : request(app).post(path);
        const body = method === 'GET' ? undefined : matrix[route].body?.();
        const response = await call
          .set('Authorization', authorization[caller])
          .set(
            'Content-Type',
            typeof body === 'string'
              ? 'application/x-ndjson'
              : 'application/json',
          )
          .send(body);
        expect(response.status).toBe(status);
      });
    },
  );
});
