import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import request from 'supertest';
import { testApp } from '../__testUtils__/testApp';
import { CallerAccess } from '../access/CallerAccess';
import { createStatusRouter } from './router';

const read = jest.fn();

function buildApp(admins: string[]) {
  return testApp(
    createStatusRouter({
      read,
      access: new CallerAccess({
        httpAuth: mockServices.httpAuth(),
        permissions: mockServices.permissions(),
        userInfo: mockServices.userInfo({
          ownershipEntityRefs: ['user:default/mock', 'group:default/platform'],
        }),
        admins,
        leaders: [],
      }),
    }),
  );
}

const ask = (admins: string[], authorization = mockCredentials.user.header()) =>
  request(buildApp(admins))
    .get('/admin/status')
    .set('Authorization', authorization);

describe('GET /admin/status', () => {
  beforeEach(() => {
    read.mockReset();
    read.mockResolvedValue({ at: '2026-11-21T12:00:00.000Z' });
  });

  it('answers an admin', async () => {
    const response = await ask(['group:default/platform']);
    expect(response.status).toBe(200);
    expect(response.body).toEqual({ at: '2026-11-21T12:00:00.000Z' });
  });

  it.each([
    ['anybody while no admins are listed', [], mockCredentials.user.header()],
    [
      'somebody who is none',
      ['user:default/eve'],
      mockCredentials.user.header(),
    ],
    ['a service', ['user:default/mock'], mockCredentials.service.header()],
  ])('refuses %s, and reads nothing', async (_, admins, authorization) => {
    expect((await ask(admins, authorization)).status).toBe(403);
    expect(read).not.toHaveBeenCalled();
  });

  it('refuses nobody in particular with 401', async () => {
    const response = await ask(
      ['user:default/mock'],
      mockCredentials.none.header(),
    );
    expect(response.status).toBe(401);
  });

  it('answers 503 without the database, and keeps its words', async () => {
    read.mockRejectedValue(
      Object.assign(new Error('select 1 - connect ECONNREFUSED db:5432'), {
        code: 'ECONNREFUSED',
      }),
    );
    const response = await ask(['user:default/mock']);
    expect(response.status).toBe(503);
    expect(JSON.stringify(response.body)).not.toMatch(/db:5432|select/);
  });
});
