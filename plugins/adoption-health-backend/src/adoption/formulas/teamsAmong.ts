import { GroupInfo } from '../../people/read/getGroupInfo';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/**
 * The groups of a day that are teams, by ref in order: those of one of the
 * types; where there is none of these types, those that no other group is part
 * of. A group with members of which nobody ever said what it is counts as a
 * team. Source: metrics.md 2, "Team adopted".
 */
export function teamsAmong(options: {
  /** T(D, g); a group that is gone has no members. */
  members: ReadonlyMap<string, PeopleSet>;
  /** The groups the catalog had that day. */
  known: ReadonlyMap<string, GroupInfo>;
  /** What was first known of each group, for days before that. */
  first: ReadonlyMap<string, GroupInfo>;
  /** In lower case. */
  types: readonly string[];
}): string[] {
  const { members, known, first, types } = options;
  const told = [...members].flatMap(([ref, people]) =>
    people.size > 0 && !known.has(ref) ? ref : [],
  );
  const infos = new Map(known);
  for (const ref of told) {
    const info = first.get(ref);
    if (info) {
      infos.set(ref, info);
    }
  }
  const ofType = [...infos].flatMap(([ref, { type }]) =>
    type !== undefined && types.includes(type) ? ref : [],
  );
  const unknown = told.filter(ref => !infos.has(ref));
  return [...(ofType.length > 0 ? ofType : leaves(infos)), ...unknown].sort();
}

function leaves(infos: ReadonlyMap<string, GroupInfo>): string[] {
  const parents = new Set(
    [...infos.values()].flatMap(({ parentRefs }) => parentRefs),
  );
  return [...infos.keys()].filter(ref => !parents.has(ref));
}
