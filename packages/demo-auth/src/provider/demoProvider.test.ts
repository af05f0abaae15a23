import { Entity } from '@backstage/catalog-model';
import {
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import authPlugin from '@backstage/plugin-auth-backend';
import request from 'supertest';
import { authModuleDemoProvider } from './module';

const ada: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'ada', namespace: 'default', title: 'Ada' },
  relations: [{ type: 'memberOf', targetRef: 'group:default/booking' }],
};

const service: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'booking-api', namespace: 'default' },
};

describe('the demo auth provider', () => {
  const nodeEnv = process.env.NODE_ENV;
  let backend: TestBackend | undefined;

  afterEach(async () => {
    Object.assign(process.env, { NODE_ENV: nodeEnv });
    await backend?.stop();
    backend = undefined;
  });

  async function demoBackend(options: {
    demo: { dangerouslyAllowOutsideDevelopment?: boolean };
  }) {
    backend = await startTestBackend({
      features: [
        authPlugin,
        authModuleDemoProvider,
        catalogServiceMock.factory({ entities: [ada, service] }),
        mockServices.rootConfig.factory({
          data: {
            app: { baseUrl: 'http://localhost:3000' },
            auth: { providers: { demo: options.demo } },
          },
        }),
      ],
    });
    const { server } = backend;
    return (headers: Record<string, string>) =>
      request(server).get('/api/auth/demo/refresh').set(headers);
  }

  const openDemo = { demo: { dangerouslyAllowOutsideDevelopment: true } };

  it('signs in the person whom the header names', async () => {
    const refresh = await demoBackend(openDemo);
    const { status, body } = await refresh({ 'x-demo-user': 'ada' });

    expect(status).toBe(200);
    expect(body.profile).toEqual({ displayName: 'Ada' });
    expect(body.backstageIdentity.token).toEqual(
      expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    );
    expect(body.backstageIdentity.identity).toEqual({
      type: 'user',
      userEntityRef: 'user:default/ada',
      ownershipEntityRefs: ['user:default/ada', 'group:default/booking'],
    });
  });

  it('takes the name in any case, as the catalog does', async () => {
    const refresh = await demoBackend(openDemo);
    const { body } = await refresh({ 'x-demo-user': 'ADA' });

    expect(body.backstageIdentity.identity.userEntityRef).toBe(
      'user:default/ada',
    );
  });

  it('says so when the person is not in the catalog', async () => {
    const refresh = await demoBackend(openDemo);
    const { status, body } = await refresh({ 'x-demo-user': 'zed' });

    expect(status).toBe(404);
    expect(body.error.message).toContain('no user:default/zed in the catalog');
  });

  it('signs in nobody who is another kind of entity', async () => {
    const refresh = await demoBackend(openDemo);
    const { status } = await refresh({ 'x-demo-user': 'booking-api' });

    expect(status).toBe(404);
  });

  it('says which header is missing', async () => {
    const refresh = await demoBackend(openDemo);
    const { status, body } = await refresh({});

    expect(status).toBe(400);
    expect(body.error.message).toContain('x-demo-user is missing');
  });

  it.each([
    'user:default/ada',
    'component:default/booking-api',
    'ada, dora',
    '../ada',
    'ada%00',
    '*',
    'a'.repeat(64),
  ])('refuses a header that is no name: %s', async header => {
    const refresh = await demoBackend(openDemo);
    const { status, body } = await refresh({ 'x-demo-user': header });

    expect(status).toBe(400);
    expect(body.error.message).toContain('the name of one User');
  });

  it('refuses everybody outside of development', async () => {
    const refresh = await demoBackend({ demo: {} });
    const { status, body } = await refresh({ 'x-demo-user': 'ada' });

    expect(status).toBe(403);
    expect(body.error.message).toContain(
      'auth.providers.demo.dangerouslyAllowOutsideDevelopment',
    );
  });

  it('needs no further permission in development', async () => {
    Object.assign(process.env, { NODE_ENV: 'development' });
    const refresh = await demoBackend({ demo: {} });
    const { status } = await refresh({ 'x-demo-user': 'ada' });

    expect(status).toBe(200);
  });
});
