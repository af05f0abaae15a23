import fc from 'fast-check';

/** A history in plain arrays, from which everything is counted naively. */
export interface NaiveHistory {
  /** The day it is now. */
  today: number;
  /** The last day that is asked for. */
  to: number;
  /** The day collection began. */
  since: number;
  /** In the order they came in, late ones and repeated ones among them. */
  events: Array<{ day: number; person: number; isValue: boolean }>;
  /** Runs of templates that succeeded, by when they did; of anybody. */
  runs: Array<{ day: number; person: number }>;
  /** The days a person was eligible on; outsiders never were. */
  employed: Array<{ person: number; from: number; until: number }>;
  /** Days without a snapshot of the population. */
  missedSnapshots: number[];
  /** Which team a person was in, from a day on; the last one counts. */
  teams: Array<{ person: number; team: string; from: number }>;
}

/** 2026-03-02, a Monday. */
export const FIRST_DAY = 20_514;
const DAYS = 84;
export const TEAMS = ['a', 'b', 'c'];

const day = fc.integer({ min: FIRST_DAY, max: FIRST_DAY + DAYS });
const PEOPLE = 14;
const person = fc.integer({ min: 1, max: PEOPLE });
/** One event in five, so that not everybody has one soon. */
const isValue = fc.integer({ min: 1, max: 5 }).map(one => one === 1);

/**
 * Twelve weeks of up to 14 people: some coming late, some outside the
 * population, some leaving, teams changing hands, no data for a while, weeks
 * that are not over.
 */
export const naiveHistories: fc.Arbitrary<NaiveHistory> = fc
  .record({
    since: fc.integer({ min: FIRST_DAY, max: FIRST_DAY + 20 }),
    to: fc.integer({ min: FIRST_DAY, max: FIRST_DAY + DAYS }),
    daysSince: fc.constantFrom(0, 1, 1, 5),
    events: fc.array(fc.record({ day, person, isValue }), {
      maxLength: 260,
      size: 'max',
    }),
    runs: fc.array(fc.record({ day, person }), { maxLength: 12 }),
    arrivals: fc.array(
      fc.constantFrom(
        ...[0, 0, 30, 40, 50, 60].map(later => FIRST_DAY + later),
      ),
      { minLength: PEOPLE, maxLength: PEOPLE },
    ),
    gap: fc.record({ from: day, days: fc.integer({ min: 0, max: 15 }) }),
    employed: fc.uniqueArray(
      fc.record({
        person,
        from: fc.constantFrom(FIRST_DAY, FIRST_DAY + 30),
        until: fc.constantFrom(FIRST_DAY + 40, FIRST_DAY + DAYS),
      }),
      { selector: one => one.person, minLength: 8 },
    ),
    missedSnapshots: fc.array(day, { maxLength: 3 }),
    teams: fc.array(
      fc.record({ person, team: fc.constantFrom(...TEAMS), from: day }),
      { minLength: 10, maxLength: 30 },
    ),
  })
  .map(({ daysSince, gap, arrivals, ...history }) => ({
    ...history,
    today: history.to + daysSince,
    events: history.events.filter(
      event =>
        event.day >= history.since &&
        event.day >= arrivals[event.person - 1] &&
        (event.day < gap.from || event.day >= gap.from + gap.days),
    ),
  }));
