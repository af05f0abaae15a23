import type { IdentityApi } from '@backstage/core-plugin-api';
import { userToken } from './userToken';

/** Somebody who has signed in. */
export function testIdentity(userEntityRef: string): IdentityApi {
  return {
    getBackstageIdentity: async () => ({
      type: 'user',
      userEntityRef,
      ownershipEntityRefs: [userEntityRef],
    }),
    getCredentials: async () => ({ token: userToken(userEntityRef) }),
    getProfileInfo: async () => ({}),
    signOut: async () => {},
  };
}
