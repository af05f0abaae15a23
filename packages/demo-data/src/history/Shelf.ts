import { DayNumber } from 'backstage-plugin-adoption-health-common';

/** An entity that people read. */
export type ShelvedEntity = {
  /** Full lower-case ref. */
  ref: string;
  /** Namespace, kind and name, as they stand in a path. */
  path: string;
};

/** The entities of a catalog by their place, and what happened to them. */
export type Shelf = {
  count: number;
  entity: (place: number) => ShelvedEntity;
  bornOn: (place: number) => DayNumber;
  /** The last change up to a day, never before the entity was there. */
  changedOn: (place: number, day: DayNumber) => DayNumber;
  /** The place of the entity of a popularity, 0 for the most read. */
  byPopularity: (rank: number) => number;
  /** The place of an entity of a team, by a number 0..1; undefined without any. */
  ofTeam: (team: number, at: number) => number | undefined;
  /** What was made from a template on a day. */
  madeOn: (day: DayNumber) => readonly { ref: string; templateRef: string }[];
};
