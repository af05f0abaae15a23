import { SearchHealth } from 'backstage-plugin-adoption-health-common';

/** A term that people searched for. */
export type SearchTerm = SearchHealth['terms'][number];

/** Terms with most searches for nothing first, then those searched most. */
export function byGap(one: SearchTerm, other: SearchTerm): number {
  return (
    searchesForNothing(other) - searchesForNothing(one) ||
    other.episodes - one.episodes ||
    one.term.localeCompare(other.term)
  );
}

function searchesForNothing({ episodes, zeroShare }: SearchTerm): number {
  if (zeroShare.status !== 'ok') {
    return 0;
  }
  return zeroShare.n ?? zeroShare.value * episodes;
}
