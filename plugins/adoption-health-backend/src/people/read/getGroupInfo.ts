import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** What the catalog says of a group itself. */
export interface GroupInfo {
  /** `spec.type` in lower case; undefined where the group has none. */
  type?: string;
  /** Full refs of the groups it is part of. */
  parentRefs: readonly string[];
}

/** What was known of groups, as a function of the day. */
export interface GroupInfos {
  /**
   * The groups the catalog had on a day, and what they were; the same map for
   * days between which nothing changed.
   */
  on: (day: DayNumber) => ReadonlyMap<string, GroupInfo>;
  /** What was first known of each group, whenever that was. */
  first: ReadonlyMap<string, GroupInfo>;
  /** The first day that was recorded; undefined before there is one. */
  since?: DayNumber;
}

/** Everything that was recorded of the groups themselves. */
export async function getGroupInfo(knex: Knex): Promise<GroupInfos> {
  const rows = await knex('group_info').orderBy('from_day').select<
    Array<{
      group_ref: string;
      from_day: DayNumber;
      type: string | null;
      parent_refs: string | null;
    }>
  >('group_ref', 'from_day', 'type', 'parent_refs');
  const first = new Map<string, GroupInfo>();
  const states: Array<{ from: DayNumber; groups: Map<string, GroupInfo> }> = [];
  for (const row of rows) {
    let state = states.at(-1);
    if (state?.from !== row.from_day) {
      state = { from: row.from_day, groups: new Map(state?.groups) };
      states.push(state);
    }
    if (row.parent_refs === null) {
      state.groups.delete(row.group_ref);
    } else {
      const info = {
        type: row.type ?? undefined,
        parentRefs: JSON.parse(row.parent_refs),
      };
      state.groups.set(row.group_ref, info);
      first.set(row.group_ref, first.get(row.group_ref) ?? info);
    }
  }
  const none = new Map<string, GroupInfo>();
  return {
    on: day => states.findLast(state => state.from <= day)?.groups ?? none,
    first,
    since: states.at(0)?.from,
  };
}
