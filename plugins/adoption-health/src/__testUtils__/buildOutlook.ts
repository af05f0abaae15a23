import { addDays, Outlook } from 'backstage-plugin-adoption-health-common';
import { buildValue } from './buildValue';

const WEEKS_TO_TARGET = 32;

/** An {@link Outlook} whose band of 2027-06-30 holds the target: at risk. */
export function buildOutlook(overrides: Partial<Outlook> = {}): Outlook {
  return {
    gate: {
      state: 'at-risk',
      weeks: 12,
      weeksNeeded: 8,
      forecast: { low: 0.27, middle: 0.31, high: 0.36 },
    },
    forecast: Array.from({ length: WEEKS_TO_TARGET }, (_, index) => {
      const weeks = index + 1;
      return {
        at: addDays('2026-11-15', weeks * 7),
        low: 0.23 + 0.0013 * weeks,
        middle: 0.23 + 0.0025 * weeks,
        high: 0.23 + 0.0041 * weeks,
      };
    }),
    milestones: [
      {
        id: 'rate-by-month-12',
        by: '2027-08-03',
        target: 0.1,
        value: buildValue('adoptionRate', {
          value: 95 / 412,
          n: 95,
          denominator: 412,
        }),
        state: 'reached',
      },
    ],
    ...overrides,
  };
}

/** The {@link Outlook} of a portal with fewer weeks than a forecast needs. */
export function buildEarlyOutlook(weeks = 3): Outlook {
  return buildOutlook({
    gate: { state: 'not-enough-data', weeks, weeksNeeded: 8 },
    forecast: [],
  });
}
