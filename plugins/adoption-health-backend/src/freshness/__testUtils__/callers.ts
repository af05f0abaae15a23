import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { CallerAccess } from '../../access/CallerAccess';

const pluginId = 'adoption-health';

/** Authorization headers of who asks in these tests. */
export const callers = {
  nobody: mockCredentials.none.header(),
  /** Of team A, which owns the components. */
  owner: mockCredentials.user.header('user:default/otto'),
  coOwner: mockCredentials.user.header('user:default/olga'),
  /** Of team B. */
  neighbour: mockCredentials.user.header('user:default/nina'),
  reader: mockCredentials.user.header('user:default/ada'),
  otherReader: mockCredentials.user.header('user:default/bob'),
  admin: mockCredentials.user.header('user:default/pat'),
  service: mockCredentials.service.header({
    onBehalfOf: mockCredentials.service('plugin:other'),
    targetPluginId: pluginId,
  }),
};

const groups: Record<string, string[]> = {
  'user:default/otto': ['group:default/team-a'],
  'user:default/olga': ['group:default/team-a'],
  'user:default/nina': ['group:default/team-b'],
};

/** Access for {@link callers}, with a policy that says the same to all. */
export function callerAccess(
  result: AuthorizeResult.ALLOW | AuthorizeResult.DENY = AuthorizeResult.ALLOW,
): CallerAccess {
  return new CallerAccess({
    httpAuth: mockServices.httpAuth({
      pluginId,
      defaultCredentials: mockCredentials.none(),
    }),
    permissions: mockServices.permissions({ result }),
    userInfo: mockServices.userInfo.mock({
      getUserInfo: async credentials => {
        const userEntityRef = mockServices
          .auth()
          .isPrincipal(credentials, 'user')
          ? credentials.principal.userEntityRef
          : '';
        return {
          userEntityRef,
          ownershipEntityRefs: [
            userEntityRef,
            ...(groups[userEntityRef] ?? []),
          ],
        };
      },
    }),
    admins: ['user:default/pat'],
    leaders: [],
  });
}
