import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  ServiceFactoryTester,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { reportingDays } from 'backstage-plugin-adoption-health-common';
import request from 'supertest';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { buildSummary, buildTeams } from './__testUtils__/agentAnswers';
import {
  noActionsRegistry,
  optionalActionsRegistryRef,
} from './optionalActionsRegistry';
import { createAgentsRoom } from './room';

const [[databaseId]] = eachDatabase().slice(-1);
const actionsPath = '/api/adoption-health/.backstage/actions/v1/actions';

async function startPortal(
  result: AuthorizeResult.ALLOW | AuthorizeResult.DENY,
) {
  const knex = await freshDatabase(databaseId);
  const plugin = createBackendPlugin({
    pluginId: 'adoption-health',
    register(env) {
      env.registerInit({
        deps: {
          auth: coreServices.auth,
          logger: coreServices.logger,
          permissions: coreServices.permissions,
          registry: optionalActionsRegistryRef,
        },
        async init({ registry, permissions, ...services }) {
          const room = createAgentsRoom({
            ...services,
            knex,
            holds: async (credentials, permission) => {
              const [decision] = await permissions.authorize([{ permission }], {
                credentials,
              });
              return decision.result === AuthorizeResult.ALLOW;
            },
            clock: () => Date.parse('2026-11-21T12:00:00Z'),
            reportingDay: reportingDays('UTC'),
            summary: async ({ window }) => buildSummary(window),
            teams: async window => buildTeams(window),
          });
          room.register(registry);
        },
      });
    },
  });
  const { server } = await startTestBackend({
    features: [plugin, mockServices.permissions.factory({ result })],
  });
  return { server, knex };
}

const as = mockCredentials.user.header();

describe('a host with an actions registry', () => {
  it('lists our actions, answers them and counts the calls', async () => {
    const { server, knex } = await startPortal(AuthorizeResult.ALLOW);
    const list = await request(server)
      .get(actionsPath)
      .set('Authorization', as);
    expect(list.body.actions).toMatchObject([
      { id: 'adoption-health:adoption-summary' },
      { id: 'adoption-health:adoption-teams' },
    ]);
    const answer = await request(server)
      .post(`${actionsPath}/adoption-health:adoption-teams/invoke`)
      .set('Authorization', as)
      .send({});
    expect(answer.status).toBe(200);
    expect(answer.body.output.rows).toHaveLength(2);
    const [row] = await knex('agent_call_day');
    expect({ ...row, calls: Number(row.calls) }).toEqual({
      day: expect.any(Number),
      action: 'adoption-teams',
      calls: 1,
    });
  });

  it('answers a wrong question 400, and nobody 401 or 403', async () => {
    const { server } = await startPortal(AuthorizeResult.ALLOW);
    const ask = (authorization: string) =>
      request(server)
        .post(`${actionsPath}/adoption-health:adoption-teams/invoke`)
        .set('Authorization', authorization)
        .send({ to: '2026-02-30' });
    expect((await ask(as)).status).toBe(400);
    const refused = await ask(mockCredentials.none.header());
    expect([401, 403]).toContain(refused.status);
  });

  it('does not show them to callers without the permission', async () => {
    const { server, knex } = await startPortal(AuthorizeResult.DENY);
    const list = await request(server)
      .get(actionsPath)
      .set('Authorization', as);
    expect(list.body.actions).toEqual([]);
    const answer = await request(server)
      .post(`${actionsPath}/adoption-health:adoption-teams/invoke`)
      .set('Authorization', as)
      .send({});
    expect(answer.status).toBe(404);
    expect(await knex('agent_call_day')).toEqual([]);
  });
});

describe('a host without an actions registry', () => {
  it('is told that nobody can call, and goes on', async () => {
    const logger = mockServices.logger.mock();
    const registry = await ServiceFactoryTester.from(noActionsRegistry, {
      dependencies: [logger.factory],
    }).getSubject();
    registry.register({
      name: 'adoption-summary',
      title: '',
      description: '',
      schema: { input: zod => zod.object({}), output: zod => zod.object({}) },
      action: async () => ({ output: {} }),
    });
    expect(logger.debug).toHaveBeenCalledWith(
      expect.stringContaining('adoption-summary'),
    );
  });
});
