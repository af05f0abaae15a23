import { FixListItem } from 'backstage-plugin-adoption-health-common';

/** Rules of owners who are named but cannot answer. */
export const goneOwnerRules = [
  'owner-unresolved',
  'owner-empty',
  'owner-left',
] as const;

const ownerRules: readonly string[] = ['owner-missing', ...goneOwnerRules];

/** Whether a rule has an open finding on an entity. */
export function hasOpen(item: FixListItem, rule: string): boolean {
  return item.findings.some(
    finding => finding.rule === rule && !finding.attested,
  );
}

/** Whether it is the owner that is wrong with an entity. */
export function hasOwnerTrouble(item: FixListItem): boolean {
  return ownerRules.some(rule => hasOpen(item, rule));
}

/** An entity and how many people read it who do not own it. */
export interface ReadItem {
  item: FixListItem;
  readers: number;
}

/** Of entities those whose readers may be shown, the most read first. */
export function mostRead(items: readonly FixListItem[]): ReadItem[] {
  return items
    .flatMap(item =>
      item.readers.status === 'ok'
        ? [{ item, readers: item.readers.value }]
        : [],
    )
    .sort((one, other) => other.readers - one.readers);
}
