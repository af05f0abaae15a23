import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { AdoptionFacts } from './adoptionValue';

/** {@link AdoptionFacts}, with every day since collection began. */
export interface ActivityFacts extends AdoptionFacts {
  /** A(D) up to the last day asked for; days nobody came are missing. */
  byDay: ReadonlyMap<DayNumber, PeopleSet>;
}
