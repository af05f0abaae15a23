import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { areComparable } from './contentHash';

/**
 * The day on which owners last changed an entity, as far as we saw it.
 *
 * `baseline` is true while the catalog is seen for the first time: an entity
 * that turns up then may be old, so it has no such day.
 * Source: metrics.md 3, "Changed".
 */
export function changedDay(observation: {
  before: { contentHash: string; changedDay?: DayNumber } | undefined;
  contentHash: string;
  day: DayNumber;
  baseline: boolean;
}): DayNumber | undefined {
  const { before, contentHash, day, baseline } = observation;
  if (!before) {
    return baseline ? undefined : day;
  }
  const changed =
    before.contentHash !== contentHash &&
    areComparable(before.contentHash, contentHash);
  return changed ? day : before.changedDay;
}
