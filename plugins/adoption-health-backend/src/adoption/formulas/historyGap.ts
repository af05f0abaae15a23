import {
  AbsenceReason,
  DayNumber,
} from 'backstage-plugin-adoption-health-common';

/** Why a value over some days cannot be told. */
export interface HistoryGap {
  status: 'no-data' | 'not-enough-data';
  reason: AbsenceReason;
}

/** What makes collection too young for an answer. Source: metrics.md 1.7. */
export const fewWeeks: HistoryGap = {
  status: 'not-enough-data',
  reason: 'few-weeks',
};

/**
 * Why nothing can be said of days that all have to be known: they are over
 * before collection began, or reach back before it. Undefined where they are
 * all known. Source: metrics.md 1.6.
 */
export function historyGap(
  days: { from: DayNumber; to: DayNumber },
  collectingSince: DayNumber | undefined,
): HistoryGap | undefined {
  if (collectingSince === undefined || days.to < collectingSince) {
    return { status: 'no-data', reason: 'before-collection' };
  }
  return days.from < collectingSince ? fewWeeks : undefined;
}
