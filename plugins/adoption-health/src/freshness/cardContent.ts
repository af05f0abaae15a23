import { Day, EntityFreshness } from 'backstage-plugin-adoption-health-common';
import { openWarning, OpenWarning } from './openWarning';

/** What the card of an entity has to say to the reader. */
export type CardContent =
  | { kind: 'nothing' }
  | { kind: 'warning'; warning: OpenWarning }
  /** An owner does not want to be reminded now. */
  | { kind: 'snoozed'; until: Day }
  /** Nothing was found, but readers told its owner something. */
  | { kind: 'reports' };

/**
 * What to say of an entity. A warning that its owners snoozed is hidden from
 * them and not from its readers.
 */
export function cardContent(freshness: EntityFreshness): CardContent {
  const { mayAttest, snoozedUntil, reports, sweptAt } = freshness;
  const warning = openWarning(freshness);
  if (warning && mayAttest && snoozedUntil && snoozedUntil >= dayOf(sweptAt)) {
    return { kind: 'snoozed', until: snoozedUntil };
  }
  if (warning) {
    return { kind: 'warning', warning };
  }
  return mayAttest && reports.readers > 0
    ? { kind: 'reports' }
    : { kind: 'nothing' };
}

function dayOf(instant: string): Day {
  return instant.slice(0, 10);
}
