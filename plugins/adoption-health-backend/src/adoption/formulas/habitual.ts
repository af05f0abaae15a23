import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { adoptionRate } from './adoptionRate';
import { Share } from './shareValue';

const WEEKS_TO_BE_HABITUAL = 3;

/**
 * Of the eligible people, those active in at least three of the weeks; of
 * nobody it is undefined. Source: metrics.md 2, "Habitual".
 */
export function habitual(options: {
  /** Who was active in each of the last four complete ISO weeks. */
  weeks: readonly PeopleSet[];
  eligible: PeopleSet;
}): Share | undefined {
  const often = PeopleSet.byCount(options.weeks, WEEKS_TO_BE_HABITUAL)[
    WEEKS_TO_BE_HABITUAL - 1
  ];
  return adoptionRate(often, options.eligible);
}
