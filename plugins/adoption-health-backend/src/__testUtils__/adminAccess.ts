import { mockServices } from '@backstage/backend-test-utils';
import { CallerAccess } from '../access/CallerAccess';

/** Access as mock credentials give it; Pat, `user:default/pat`, is the admin. */
export function adminAccess(): CallerAccess {
  return new CallerAccess({
    httpAuth: mockServices.httpAuth(),
    permissions: mockServices.permissions(),
    userInfo: mockServices.userInfo.mock({
      getUserInfo: async credentials => {
        const { userEntityRef } = credentials.principal as {
          userEntityRef: string;
        };
        return { userEntityRef, ownershipEntityRefs: [userEntityRef] };
      },
    }),
    admins: ['user:default/pat'],
    leaders: [],
  });
}
