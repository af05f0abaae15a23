import {
  DayNumber,
  Harm,
  Severity,
} from 'backstage-plugin-adoption-health-common';
import { FilteredEntity } from './fixListQuery';

/** An entity with an open finding, and what it is ranked by. */
export interface RankedEntity extends FilteredEntity {
  /** Full lower-case ref. */
  ref: string;
  /** Of its worst open finding. */
  severity: Severity;
  /** First day of its oldest open finding. */
  sinceDay: DayNumber;
  harm: Harm;
}

/** How the ranking can be sorted in memory. */
export type RankOrder = 'harm' | 'since';

/**
 * Where an entity stands: numbers that rise, and its ref, so that no two
 * entities stand in the same place.
 */
export interface Place {
  rank: readonly number[];
  ref: string;
}

/**
 * The place of an entity. By harm, those whose readers are too few to be shown
 * tie: what tells them apart is how bad it is and for how long, never readers.
 */
export function placeOf(entity: RankedEntity, order: RankOrder): Place {
  const { ref, harm, severity, sinceDay } = entity;
  if (order === 'since') {
    return { rank: [sinceDay], ref };
  }
  const worst = harm === 'low' ? 0 : -harm;
  return { rank: [worst, severity === 'stale' ? 0 : 1, sinceDay], ref };
}

/** Negative where the first of two places comes first. */
export function comparePlaces(one: Place, other: Place): number {
  for (let i = 0; i < one.rank.length; i++) {
    const difference = one.rank[i] - other.rank[i];
    if (difference !== 0) {
      return difference;
    }
  }
  if (one.ref === other.ref) {
    return 0;
  }
  return one.ref < other.ref ? -1 : 1;
}

/** The entities in order, the worst or the oldest first. */
export function inOrder(
  entities: readonly RankedEntity[],
  order: RankOrder,
): RankedEntity[] {
  return entities
    .map(entity => ({ entity, place: placeOf(entity, order) }))
    .sort((one, other) => comparePlaces(one.place, other.place))
    .map(({ entity }) => entity);
}
