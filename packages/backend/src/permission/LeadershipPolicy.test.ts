import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { PolicyQueryUser } from '@backstage/plugin-permission-node';
import {
  adoptionHealthLeadershipReadPermission,
  adoptionHealthPermissions,
} from 'backstage-plugin-adoption-health-common';
import { LeadershipPolicy } from './LeadershipPolicy';

const catalogDelete = createPermission({
  name: 'catalog.entity.delete',
  attributes: { action: 'delete' },
});

function policyFor(options: { leaders: string[]; ownershipRefs: string[] }) {
  return new LeadershipPolicy({
    leaders: options.leaders,
    userInfo: mockServices.userInfo({
      ownershipEntityRefs: options.ownershipRefs,
    }),
  });
}

const somebody: PolicyQueryUser = {
  credentials: mockCredentials.user('user:default/somebody'),
  info: { userEntityRef: 'user:default/somebody', ownershipEntityRefs: [] },
};

describe('LeadershipPolicy', () => {
  const leadershipRead = {
    permission: adoptionHealthLeadershipReadPermission,
  };

  it.each([
    ['the person', ['user:default/eve']],
    ['a group of theirs', ['user:default/eve', 'group:default/leadership']],
  ])('lets leaders in, listed as %s', async (_, ownershipRefs) => {
    const policy = policyFor({
      leaders: [ownershipRefs[ownershipRefs.length - 1]],
      ownershipRefs,
    });
    await expect(policy.handle(leadershipRead, somebody)).resolves.toEqual({
      result: AuthorizeResult.ALLOW,
    });
  });

  it('keeps everybody else out', async () => {
    const policy = policyFor({
      leaders: ['user:default/eve'],
      ownershipRefs: ['user:default/ada', 'group:default/booking'],
    });
    await expect(policy.handle(leadershipRead, somebody)).resolves.toEqual({
      result: AuthorizeResult.DENY,
    });
  });

  it('keeps out who is not signed in', async () => {
    const policy = policyFor({
      leaders: ['user:default/eve'],
      ownershipRefs: ['user:default/eve'],
    });
    await expect(policy.handle(leadershipRead)).resolves.toEqual({
      result: AuthorizeResult.DENY,
    });
  });

  it.each(
    [catalogDelete, ...adoptionHealthPermissions]
      .filter(permission => permission !== leadershipRead.permission)
      .map(permission => [permission.name, permission] as const),
  )('allows everybody %s', async (_, permission) => {
    const policy = policyFor({ leaders: [], ownershipRefs: [] });
    await expect(policy.handle({ permission }, somebody)).resolves.toEqual({
      result: AuthorizeResult.ALLOW,
    });
  });
});
