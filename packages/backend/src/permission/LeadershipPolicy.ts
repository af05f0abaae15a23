import { UserInfoService } from '@backstage/backend-plugin-api';
import {
  AuthorizeResult,
  isPermission,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  PermissionPolicy,
  PolicyQuery,
  PolicyQueryUser,
} from '@backstage/plugin-permission-node';
import { adoptionHealthLeadershipReadPermission } from 'backstage-plugin-adoption-health-common';

/**
 * Allows everything, except that only leaders may read the leadership page of
 * Adoption Health. The page and its navigation item then disappear for
 * everybody else. A recipe to copy into a policy of your own.
 */
export class LeadershipPolicy implements PermissionPolicy {
  readonly #userInfo: UserInfoService;
  readonly #leaders: ReadonlySet<string>;

  constructor(options: {
    userInfo: UserInfoService;
    /** Entity refs of people and groups, e.g. `group:default/leadership`. */
    leaders: readonly string[];
  }) {
    this.#userInfo = options.userInfo;
    this.#leaders = new Set(options.leaders);
  }

  async handle(
    { permission }: PolicyQuery,
    user?: PolicyQueryUser,
  ): Promise<PolicyDecision> {
    if (!isPermission(permission, adoptionHealthLeadershipReadPermission)) {
      return { result: AuthorizeResult.ALLOW };
    }
    return {
      result: (await this.#isLeader(user))
        ? AuthorizeResult.ALLOW
        : AuthorizeResult.DENY,
    };
  }

  async #isLeader(user: PolicyQueryUser | undefined): Promise<boolean> {
    if (!user) {
      return false;
    }
    const { ownershipEntityRefs } = await this.#userInfo.getUserInfo(
      user.credentials,
    );
    return ownershipEntityRefs.some(ref => this.#leaders.has(ref));
  }
}
