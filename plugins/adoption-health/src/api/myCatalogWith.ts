import {
  EntityFreshness,
  MyCatalog,
} from 'backstage-plugin-adoption-health-common';

/**
 * What a person owns, with a newer picture of one of the entities: its row and
 * the counts follow. Rows stay where they are, so that nothing jumps while
 * somebody works down the list.
 */
export function myCatalogWith(
  mine: MyCatalog,
  freshness: EntityFreshness,
): MyCatalog {
  const before = mine.items.find(item => item.ref === freshness.ref);
  if (!before) {
    return mine;
  }
  const added = (state: EntityFreshness['state']) =>
    Number(freshness.state === state) - Number(before.state === state);
  const { state, findings, readers, suggestedOwner, snoozedUntil, disownedOn } =
    freshness;
  return {
    owned: mine.owned,
    stale: mine.stale + added('stale'),
    unknown: mine.unknown + added('unknown'),
    items: mine.items.map(item =>
      item === before
        ? {
            ...item,
            state,
            findings,
            readers,
            suggestedOwner,
            snoozedUntil,
            disownedOn,
          }
        : item,
    ),
  };
}
