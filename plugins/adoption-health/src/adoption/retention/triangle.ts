import { Day, Retention, Value } from 'backstage-plugin-adoption-health-common';

/** Weeks since the first that get a column of their own. */
const COLUMN_WEEKS = [1, 2, 4, 8, 12, 26, 51];

/** The people of one first week. */
export interface Cohort {
  /** Monday of that week. */
  week: Day;
  size: Value;
  retained: Value[];
}

/** Retention as it is drawn: newcomers by first week, and those before. */
export interface Triangle {
  /** Oldest first. */
  cohorts: Cohort[];
  existing?: { size: Value; retained: Value[] };
}

/** The triangle of an answer, without cohorts that no week has followed. */
export function triangle({ cohorts }: Retention): Triangle {
  const newcomers = cohorts
    .flatMap(cohort => (cohort.week === 'existing' ? [] : [cohort]))
    .filter(({ retained }) => retained.length > 1)
    .sort((one, other) => one.week.localeCompare(other.week));
  return {
    cohorts: newcomers,
    existing: cohorts.find(({ week }) => week === 'existing'),
  };
}

/** The weeks since the first that have a column for these cohorts. */
export function columnWeeks(cohorts: readonly Cohort[]): number[] {
  const longest = Math.max(0, ...cohorts.map(one => one.retained.length - 1));
  return COLUMN_WEEKS.filter(week => week <= longest);
}
