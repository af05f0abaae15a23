import { Day, FixListItem } from 'backstage-plugin-adoption-health-common';
import { openFindings } from '../freshness/openFindings';

/** What a person owns, by what there is to do about it. */
export interface SortedOut {
  /** Something is open, or was until the person answered just now. */
  toDo: FixListItem[];
  snoozed: FixListItem[];
  /** Of `toDo`, those with something open. */
  open: number;
}

/**
 * Parts what is snoozed from what is not, each worst first as it came. An
 * entity whose findings are all answered stays among the first, where it stood
 * when its owner answered.
 */
export function sortedOut(
  items: readonly FixListItem[],
  today: Day,
): SortedOut {
  const isSnoozed = (item: FixListItem) =>
    item.snoozedUntil !== undefined && item.snoozedUntil >= today;
  const toDo = items.filter(item => !isSnoozed(item));
  return {
    toDo,
    snoozed: items.filter(isSnoozed),
    open: toDo.filter(item => openFindings(item.findings).length > 0).length,
  };
}
