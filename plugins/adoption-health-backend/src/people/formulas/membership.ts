/** A group and the group it is part of, as full lower-case refs. */
export interface GroupNode {
  ref: string;
  parentRefs: string[];
  /** `spec.type` in lower case, where there is one. */
  type?: string;
}

/** A user and the groups the catalog says they are a member of. */
export interface UserNode {
  ref: string;
  groupRefs: string[];
}

/**
 * The members of every group, through nested groups: a member of a group is a
 * member of all groups above it. Circles among groups do no harm.
 */
export function membersThroughNesting(
  groups: GroupNode[],
  users: UserNode[],
): Map<string, Set<string>> {
  const parents = new Map(groups.map(group => [group.ref, group.parentRefs]));
  const members = new Map(
    groups.map(group => [group.ref, new Set<string>()] as const),
  );
  for (const user of users) {
    for (const group of withAncestors(user.groupRefs, parents)) {
      members.get(group)?.add(user.ref);
    }
  }
  return members;
}

function withAncestors(
  groupRefs: string[],
  parents: ReadonlyMap<string, string[]>,
): Set<string> {
  const seen = new Set<string>();
  const open = [...groupRefs];
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    if (!seen.has(ref)) {
      seen.add(ref);
      open.push(...(parents.get(ref) ?? []));
    }
  }
  return seen;
}
