import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/**
 * `|active n eligible| / |eligible|`; undefined where nobody is eligible.
 * Source: metrics.md 2, "Adoption rate".
 */
export function adoptionRate(
  active: PeopleSet,
  eligible: PeopleSet,
): { value: number; n: number; denominator: number } | undefined {
  if (eligible.size === 0) {
    return undefined;
  }
  const n = active.countIn(eligible);
  return { value: n / eligible.size, n, denominator: eligible.size };
}
