import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  adoptionHealthAdoptionReadPermission as adoption,
  adoptionHealthFreshnessReadPermission as freshness,
  adoptionHealthPerformanceReadPermission as performance,
} from 'backstage-plugin-adoption-health-common';
import type { Request } from 'express';
import { CallerAccess } from './CallerAccess';

const request = {
  headers: { authorization: mockCredentials.user.header() },
} as Request;

const denying = (denied: string) =>
  new CallerAccess({
    httpAuth: mockServices.httpAuth(),
    permissions: mockServices.permissions.mock({
      authorize: async queries =>
        queries.map(({ permission }) => ({
          result:
            permission.name === denied
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        })),
    }),
    userInfo: mockServices.userInfo(),
    admins: [],
    leaders: [],
  });

describe('readerOf', () => {
  const further = [freshness, performance];

  it('says which further permissions the caller holds', async () => {
    const access = denying(freshness.name);
    const { holds } = await access.readerOf(request, {
      permission: adoption,
      further,
    });
    expect(further.map(holds)).toEqual([false, true]);
  });

  it('does not say what nobody asked about', async () => {
    const access = denying('none');
    const { holds } = await access.readerOf(request, {
      permission: adoption,
      further: [performance],
    });
    expect(() => holds(freshness)).toThrow(RangeError);
  });

  it('lets nobody in who only holds the further ones', async () => {
    await expect(
      denying(adoption.name).readerOf(request, {
        permission: adoption,
        further,
      }),
    ).rejects.toThrow(NotAllowedError);
  });
});
