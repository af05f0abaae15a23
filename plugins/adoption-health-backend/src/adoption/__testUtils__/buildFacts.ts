import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { groupSize } from '../../privacy/groupSize';
import { activeWindows } from '../formulas/activeWindows';
import { ActivityFacts } from '../formulas/ActivityFacts';

/** 2026-06-01, a Monday. */
export const MONDAY = 20_605;

/** The people with the ids 1 to `count`. */
export const upTo = (count: number) =>
  PeopleSet.of(Array.from({ length: count }, (_, i) => i + 1));

/** What {@link buildFacts} may be told otherwise. */
export interface FactOverrides extends Partial<
  Omit<ActivityFacts, 'byDay' | 'active' | 'eligible' | 'group'>
> {
  /** Person ids by days after {@link MONDAY}. */
  active?: Record<number, readonly number[]>;
  /** Person ids with a value event, likewise. */
  valued?: Record<number, readonly number[]>;
  /** E(D) of every day; undefined for none. */
  eligible?: PeopleSet;
  /** T(D, g) of every day, or by day. */
  members?: PeopleSet | ((day: number) => PeopleSet);
  isGroupReportable?: boolean;
}

/**
 * Facts of a portal that collects since 100 weeks before {@link MONDAY} and
 * has 20 eligible people; today is the Monday 8 weeks later.
 */
export function buildFacts({
  active = {},
  valued = {},
  members,
  isGroupReportable = true,
  ...overrides
}: FactOverrides = {}): ActivityFacts & { valued: Map<number, PeopleSet> } {
  const { eligible, ...rest } = { eligible: upTo(20), ...overrides };
  const byDay = setsOf(active);
  const days = Array.from({ length: 200 }, (_, i) => MONDAY - 100 + i);
  return {
    byDay,
    active: activeWindows(byDay),
    valued: setsOf(valued),
    eligible: new Map(
      eligible ? days.map(day => [day, eligible] as const) : [],
    ),
    today: MONDAY + 56,
    collectingSince: MONDAY - 700,
    coverage: () => 1,
    groupSize: groupSize(5),
    group: members && {
      members: typeof members === 'function' ? members : () => members,
      isReportable: () => isGroupReportable,
    },
    ...rest,
  };
}

function setsOf(
  people: Record<number, readonly number[]>,
): Map<number, PeopleSet> {
  return new Map(
    Object.entries(people).map(([day, ids]) => [
      MONDAY + Number(day),
      PeopleSet.of(ids),
    ]),
  );
}
