import { MemberCounts } from 'backstage-plugin-adoption-health-common';
import {
  GroupNode,
  membersThroughNesting,
  UserNode,
} from '../../people/formulas/membership';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/** A user of the catalog; `personId` where anything is known of the person. */
export interface OrganisationUser extends UserNode {
  personId: number | undefined;
}

/**
 * Who is in which group of the catalog now. Everyone whom the catalog holds as
 * a user counts, whether or not they belong to the eligible population.
 */
export class Organisation {
  readonly #members = new Map<string, { count: number; people: PeopleSet }>();
  readonly #groupsOfPerson = new Map<number, readonly string[]>();
  readonly #parents = new Map<string, readonly string[]>();
  readonly #children = new Map<string, string[]>();
  /** Users of the catalog of whom anything is known, by whatever name. */
  readonly here: PeopleSet;
  readonly #hasUsers: boolean;

  constructor(catalog: {
    groups: GroupNode[];
    users: readonly OrganisationUser[];
  }) {
    const { groups, users } = catalog;
    const ids = new Map<string, number>();
    for (const { ref, personId, groupRefs } of users) {
      if (personId !== undefined) {
        ids.set(ref, personId);
        this.#groupsOfPerson.set(personId, groupRefs);
      }
    }
    this.here = PeopleSet.of(ids.values());
    this.#hasUsers = users.length > 0;
    for (const { ref, parentRefs } of groups) {
      this.#parents.set(ref, parentRefs);
      for (const parent of parentRefs) {
        const children = this.#children.get(parent) ?? [];
        children.push(ref);
        this.#children.set(parent, children);
      }
    }
    const members = membersThroughNesting(groups, [...users]);
    for (const [group, refs] of members) {
      const people = PeopleSet.of([...refs].flatMap(ref => ids.get(ref) ?? []));
      this.#members.set(group, { count: refs.size, people });
    }
  }

  /**
   * Counts the people of a group, through nested groups. Undefined for what is
   * no group of the catalog, and where the catalog holds no users at all: some
   * portals keep only groups in it, and then none of them is empty.
   *
   * @param ever - who was recorded as a member on any day
   */
  memberCounts(
    groupRef: string,
    ever: PeopleSet | undefined,
  ): MemberCounts | undefined {
    const members = this.#members.get(groupRef);
    return members && this.#counts(members, ever);
  }

  /**
   * The same for a group that is not in the catalog any more. Undefined where
   * nobody was ever recorded in it.
   */
  goneMemberCounts(ever: PeopleSet | undefined): MemberCounts | undefined {
    const nobody = { count: 0, people: PeopleSet.empty };
    return ever?.size ? this.#counts(nobody, ever) : undefined;
  }

  /** Full refs of the groups above and below a group, at any distance. */
  kinOf(groupRef: string): string[] {
    const above = reachable(groupRef, ref => this.#parents.get(ref));
    const below = reachable(groupRef, ref => this.#children.get(ref));
    return [...new Set([...above, ...below])].sort();
  }

  /** Full refs of the groups that a person is directly a member of. */
  groupsOf(personId: number): readonly string[] {
    return this.#groupsOfPerson.get(personId) ?? [];
  }

  #counts(
    members: { count: number; people: PeopleSet },
    ever: PeopleSet = PeopleSet.empty,
  ): MemberCounts | undefined {
    if (!this.#hasUsers) {
      return undefined;
    }
    const former = ever.minus(members.people);
    return {
      now: members.count,
      former: former.size,
      formerStillHere: former.countIn(this.here),
    };
  }
}

/** What one comes to from a ref, without itself. Circles do no harm. */
function reachable(
  start: string,
  next: (ref: string) => readonly string[] | undefined,
): Set<string> {
  const seen = new Set<string>();
  const open = [...(next(start) ?? [])];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (ref !== start && !seen.has(ref)) {
      seen.add(ref);
      open.push(...(next(ref) ?? []));
    }
  }
  return seen;
}
