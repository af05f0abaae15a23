import { DayNumber } from 'backstage-plugin-adoption-health-common';

/** The days a partition holds: from the first up to, but without, the last. */
export interface PartitionDays {
  from: DayNumber;
  until: DayNumber;
}

/**
 * How many days after `today` have their partition, counted up to the first
 * that has none.
 */
export function daysAhead(
  partitions: readonly PartitionDays[],
  today: DayNumber,
): number {
  let next = today + 1;
  for (;;) {
    const day = next;
    const holder = partitions.find(
      ({ from, until }) => from <= day && day < until,
    );
    if (!holder) {
      return next - today - 1;
    }
    next = holder.until;
  }
}
