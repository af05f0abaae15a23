import {
  DayNumber,
  dayOf,
  EntityFreshness,
  ReportReason,
} from 'backstage-plugin-adoption-health-common';

/** A reader's word that an entity is wrong, while that stands. */
export interface Report {
  personId: number;
  onDay: DayNumber;
  reason: ReportReason;
  note?: string;
}

/** Older notes are left out; nobody works through more at a time. */
const NOTES_SHOWN = 50;

/**
 * What somebody gets to see of the reports on an entity, which come newest
 * first, one a person. What readers wrote is for owners only, and never says
 * who wrote it. `personId` is undefined for whom nothing is known of.
 */
export function reportsFor(
  reports: readonly Report[],
  caller: { personId: number | undefined; isOwner: boolean },
): EntityFreshness['reports'] {
  const { personId, isOwner } = caller;
  const shown = isOwner ? reports.slice(0, NOTES_SHOWN) : [];
  return {
    readers: reports.length,
    mine: reports.some(report => report.personId === personId),
    notes: shown.map(({ onDay, reason, note }) => ({
      on: dayOf(onDay),
      reason,
      note,
    })),
  };
}
