import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/**
 * Number of people by how many of the days they were active on; index 0 is one
 * day. Source: metrics.md 2, "Frequency".
 */
export function frequency(days: readonly PeopleSet[]): number[] {
  const atLeast = PeopleSet.byCount(days, days.length).map(
    people => people.size,
  );
  return atLeast.map((size, index) => size - (atLeast[index + 1] ?? 0));
}
