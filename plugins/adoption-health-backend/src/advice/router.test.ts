import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  adoptionHealthAdoptionReadPermission,
  adoptionHealthFreshnessReadPermission,
  adviceListSchema,
  changesSchema,
  reportingDays,
} from 'backstage-plugin-adoption-health-common';
import request from 'supertest';
import { testApp } from '../__testUtils__/testApp';
import { CallerAccess } from '../access/CallerAccess';
import {
  buildAdviceSources,
  buildChangeSources,
} from './__testUtils__/adviceSources';
import { createAdviceRoom } from './room';

function buildApp(options: { denied?: BasicPermission } = {}) {
  const { denied } = options;
  const permissions = mockServices.permissions.mock({
    authorize: async queries =>
      queries.map(({ permission }) => ({
        result:
          permission.name === denied?.name
            ? AuthorizeResult.DENY
            : AuthorizeResult.ALLOW,
      })),
  });
  const { router } = createAdviceRoom({
    access: new CallerAccess({
      httpAuth: mockServices.httpAuth(),
      permissions,
      userInfo: mockServices.userInfo(),
      admins: [],
      leaders: [],
    }),
    clock: () => Date.parse('2026-11-21T12:00:00Z'),
    reportingDay: reportingDays('UTC'),
    logger: mockServices.logger.mock(),
    advice: buildAdviceSources(),
    changes: buildChangeSources(),
  });
  return { app: testApp(router), permissions };
}

const routes = [
  ['/overview/advice', adviceListSchema],
  ['/overview/changes', changesSchema],
] as const;

describe.each(routes)('GET %s', (path, schema) => {
  const get = (
    { app } = buildApp(),
    authorization = mockCredentials.user.header(),
  ) => request(app).get(path).set('Authorization', authorization);

  it('answers what the contract says', async () => {
    const response = await get();
    expect(response.status).toBe(200);
    expect(schema.parse(response.body)).toEqual(response.body);
    expect(response.body).not.toHaveProperty('missing');
  });

  it('answers without the catalog to who may not read its freshness', async () => {
    const denied = adoptionHealthFreshnessReadPermission;
    const response = await get(buildApp({ denied }));
    expect(response.status).toBe(200);
    expect(response.body.missing).toEqual(['catalog']);
  });

  it('asks for all permissions at once', async () => {
    const built = buildApp();
    await get(built);
    expect(built.permissions.authorize).toHaveBeenCalledTimes(1);
  });

  it('answers services too, 403 without permission, and 401 to nobody', async () => {
    const service = mockCredentials.service.header();
    const denied = adoptionHealthAdoptionReadPermission;
    expect((await get(buildApp(), service)).status).toBe(200);
    expect((await get(buildApp({ denied }))).status).toBe(403);
    const nobody = mockCredentials.none.header();
    expect((await get(buildApp(), nobody)).status).toBe(401);
  });
});
