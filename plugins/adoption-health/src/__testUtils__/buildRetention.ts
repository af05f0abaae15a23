import {
  addDays,
  Day,
  Retention,
  Window,
} from 'backstage-plugin-adoption-health-common';
import { buildValue } from './buildValue';

/** The twelve weeks that a built retention speaks of. */
const window: Window = { from: '2026-08-29', to: '2026-11-20' };

type Cohort = Retention['cohorts'][number];

/**
 * The people whose first week began with `week`: so many, and in percent how
 * many of them were active in that week, the next one, and so on.
 */
export function buildCohort(
  week: Cohort['week'],
  options: { size: number; percents: number[]; from?: Day },
): Cohort {
  const { size, percents, from = week } = options;
  const first = from === 'existing' ? '2026-08-31' : from;
  return {
    week,
    size: buildValue('newPeople', { value: size }),
    retained: percents.map((percent, index) => {
      const monday = addDays(first, index * 7);
      return buildValue('retention', {
        value: percent / 100,
        n: Math.round((percent * size) / 100),
        denominator: size,
        window: { from: monday, to: addDays(monday, 6) },
      });
    }),
  };
}

/** A {@link Retention} of people from before and of three first weeks. */
export function buildRetention(overrides: Partial<Retention> = {}): Retention {
  return {
    window,
    cohorts: [
      buildCohort('existing', {
        size: 74,
        percents: [81, 80, 78, 77, 79, 75, 74, 73, 74, 72, 71],
      }),
      buildCohort('2026-08-31', {
        size: 20,
        percents: [100, 60, 55, 50, 45, 45, 40, 40, 40, 35, 35],
      }),
      buildCohort('2026-10-05', {
        size: 10,
        percents: [100, 70, 60, 60, 50, 50],
      }),
      buildCohort('2026-11-02', { size: 8, percents: [100, 75] }),
    ],
    ...overrides,
  };
}
