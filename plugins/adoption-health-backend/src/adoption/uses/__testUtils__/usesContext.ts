import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { groupSize } from '../../../privacy/groupSize';
import { UsesContext } from '../formulas/UsesContext';

/** The last day of the window of these tests; a Sunday. */
export const DAY = 20_772;

/** The people with these ids. */
export const people = (...ids: number[]) => PeopleSet.of(ids);

/** The people 1 to `count`. */
export const upTo = (count: number) =>
  PeopleSet.of(Array.from({ length: count }, (_, i) => i + 1));

/** 28 days of a portal of 20 people that shows groups of five. */
export function usesContext(overrides: Partial<UsesContext> = {}): UsesContext {
  return {
    window: { from: DAY - 27, to: DAY, complete: true },
    collectingSince: DAY - 300,
    coverage: () => 0.5,
    groupSize: groupSize(5),
    eligible: upTo(20),
    ...overrides,
  };
}
