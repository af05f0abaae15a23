import { IdentityApi } from '@backstage/core-plugin-api';
import { forgetSignInChoice } from './signInChoice';

/** The same identity, whose sign-out leads back to the choice of people. */
export function forgetOnSignOut(identity: IdentityApi): IdentityApi {
  return {
    getProfileInfo: () => identity.getProfileInfo(),
    getBackstageIdentity: () => identity.getBackstageIdentity(),
    getCredentials: () => identity.getCredentials(),
    signOut: async () => {
      forgetSignInChoice();
      await identity.signOut();
    },
  };
}
