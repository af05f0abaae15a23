import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/** T(D, g) of every group that was ever recorded, as a function of the day. */
export interface Membership {
  /**
   * The members of each group that was recorded up to a day, through nested
   * groups; the same map for days between which nothing changed.
   */
  on: (day: DayNumber) => ReadonlyMap<string, PeopleSet>;
  /** The first day that was recorded; undefined before there is one. */
  since?: DayNumber;
}

/** The members of all groups on all days. */
export async function getMembership(knex: Knex): Promise<Membership> {
  const rows = await knex('group_members')
    .orderBy('from_day')
    .select<Array<{ group_ref: string; from_day: DayNumber; people: Buffer }>>(
      'group_ref',
      'from_day',
      'people',
    );
  const states: Array<{ from: DayNumber; groups: Map<string, PeopleSet> }> = [];
  for (const row of rows) {
    const last = states.at(-1);
    const people = PeopleSet.decode(row.people);
    if (last?.from === row.from_day) {
      last.groups.set(row.group_ref, people);
    } else {
      const groups = new Map(last?.groups).set(row.group_ref, people);
      states.push({ from: row.from_day, groups });
    }
  }
  const nobody = new Map<string, PeopleSet>();
  return {
    on: day => states.findLast(state => state.from <= day)?.groups ?? nobody,
    since: states.at(0)?.from,
  };
}
