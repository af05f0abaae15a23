import { getPeopleByDay } from 'backstage-plugin-adoption-health-backend/src/facts/read/getPeopleByDay';
import { getGroupMembers } from 'backstage-plugin-adoption-health-backend/src/people/read/getGroupMembers';
import { PeopleSet } from 'backstage-plugin-adoption-health-backend/src/platform/peopleSet/PeopleSet';
import { Knex } from 'knex';
import { countKey, Counts, Days, weekOf, WINDOWS } from './counts';

/**
 * Counts with the reads and sets of the product: everything that is needed is
 * read once, then it is unions and intersections.
 */
export async function countInSets(knex: Knex, days: Days): Promise<Counts> {
  const active = await getPeopleByDay(knex, { from: 0, to: days.to });
  const members = await getGroupMembers(knex, { day: days.to });
  const counts: Counts = new Map();
  for (let day = days.from; day <= days.to; day++) {
    for (const metric of ['wau', 'mau'] as const) {
      const all = unionOf(active, { to: day, days: WINDOWS[metric] });
      for (const [groupRef, group] of members) {
        counts.set(countKey(metric, { at: day, groupRef }), all.countIn(group));
      }
    }
  }
  addRetention(counts, { active, members, days });
  return counts;
}

function unionOf(
  active: ReadonlyMap<number, PeopleSet>,
  window: { to: number; days: number },
): PeopleSet {
  return PeopleSet.union(
    Array.from(
      { length: window.days },
      (_, index) => active.get(window.to - index) ?? PeopleSet.empty,
    ),
  );
}

/** Cohort = first active week; who of it was active in each later week. */
function addRetention(
  counts: Counts,
  facts: {
    active: ReadonlyMap<number, PeopleSet>;
    members: ReadonlyMap<string, PeopleSet>;
    days: Days;
  },
): void {
  const byWeek = new Map<number, PeopleSet[]>();
  for (const [day, people] of facts.active) {
    const week = weekOf(day);
    byWeek.set(week, [...(byWeek.get(week) ?? []), people]);
  }
  const weeks = [...byWeek.keys()]
    .sort((a, b) => a - b)
    .map(week => ({ week, people: PeopleSet.union(byWeek.get(week) ?? []) }));
  let seen = PeopleSet.empty;
  for (const [index, { week, people }] of weeks.entries()) {
    const cohort = people.minus(seen);
    seen = PeopleSet.union([seen, people]);
    if (week < weekOf(facts.days.from)) continue;
    for (const later of weeks.slice(index)) {
      const retained = cohort.intersect(later.people);
      for (const [groupRef, group] of facts.members) {
        const at = `${week}+${later.week - week}`;
        counts.set(
          countKey('retained', { at, groupRef }),
          retained.countIn(group),
        );
      }
    }
  }
}
