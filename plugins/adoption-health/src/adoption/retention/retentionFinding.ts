import { Cohort } from './triangle';

/** The weeks after which people are said to stay, the longest first. */
const TOLD_WEEKS = [8, 4, 2, 1];

/** Of all newcomers together, who was active again so many weeks later. */
export interface RetentionFinding {
  weeks: number;
  share: number;
}

/**
 * Pools the cohorts that are old enough for the longest time that at least one
 * of them has lived through; undefined where none can be told.
 */
export function retentionFinding(
  cohorts: readonly Cohort[],
): RetentionFinding | undefined {
  for (const weeks of TOLD_WEEKS) {
    let active = 0;
    let people = 0;
    for (const { size, retained } of cohorts) {
      const value = retained.at(weeks);
      if (size.status === 'ok' && value?.status === 'ok') {
        active += value.value * size.value;
        people += size.value;
      }
    }
    if (people > 0) {
      return { weeks, share: active / people };
    }
  }
  return undefined;
}
