import { AuthorizeResult } from '@backstage/plugin-permission-common';
import request from 'supertest';
import { testApp } from '../../__testUtils__/testApp';
import { callerAccess, callers } from '../__testUtils__/callers';
import { createFieldDietRouter } from './router';

const { ALLOW, DENY } = AuthorizeResult;

describe('field diet router', () => {
  it.each([
    ['nobody', 401, 401],
    ['reader', 200, 403],
    ['admin', 200, 403],
    ['service', 200, 403],
  ] as const)('answers %s with %i, denied with %i', async (as, ...statuses) => {
    for (const [index, result] of ([ALLOW, DENY] as const).entries()) {
      const app = testApp(
        createFieldDietRouter({
          access: callerAccess(result),
          readFieldDiet: async () => ({ kinds: [] }),
        }),
      );
      const { status, body } = await request(app)
        .get('/freshness/fields')
        .set('Authorization', callers[as]);
      expect(status).toBe(statuses[index]);
      expect(status === 200 ? body : undefined).toEqual(
        statuses[index] === 200 ? { kinds: [] } : undefined,
      );
    }
  });
});
