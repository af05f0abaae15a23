import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import { decodeJwt } from 'jose';

/**
 * Reads who a person is from their token. The auth backend knows only those
 * who signed in with it, and the people of the testbed never did. A token that
 * was cut down on the way between plugins names the person alone.
 */
export const userInfoFromToken = createServiceFactory({
  service: coreServices.userInfo,
  deps: { auth: coreServices.auth },
  factory: ({ auth }) => ({
    async getUserInfo(credentials) {
      if (!auth.isPrincipal(credentials, 'user')) {
        throw new Error('Only user credentials are supported');
      }
      const { userEntityRef } = credentials.principal;
      const token: unknown = Reflect.get(credentials, 'token');
      const { ent } = typeof token === 'string' ? decodeJwt(token) : {};
      return {
        userEntityRef,
        ownershipEntityRefs: Array.isArray(ent) ? ent : [userEntityRef],
      };
    },
  }),
});
