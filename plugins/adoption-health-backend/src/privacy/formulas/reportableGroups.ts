import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/** A group, by the people of it who are eligible. */
interface Group {
  ref: string;
  people: PeopleSet;
}

/**
 * The groups whose numbers may be shown: at least `minimum` of their members
 * are eligible, and no number about fewer people than that can be told from
 * the numbers that are shown together. So where two groups, or a group and the
 * whole portal, differ by 1 to `minimum` - 1 people, the smaller is left out;
 * and where groups that do not overlap leave so few of the group around them,
 * the smallest of those is. Source: metrics.md 1.8.
 */
export function reportableGroups(options: {
  /** Members of each group who are eligible, through nested groups. */
  groups: ReadonlyMap<string, PeopleSet>;
  /** Everyone who is eligible. */
  everyone: PeopleSet;
  minimum: number;
}): Set<string> {
  const { groups, everyone, minimum } = options;
  const isTelling = (people: number) => people > 0 && people < minimum;
  const large = [...groups]
    .map(([ref, people]) => ({ ref, people }))
    .filter(({ people }) => people.size >= minimum)
    .sort(
      (one, other) =>
        other.people.size - one.people.size || (one.ref < other.ref ? -1 : 1),
    );

  // Largest first, so that of two groups the smaller one meets the other.
  const shown: Group[] = [];
  for (const group of large) {
    const isApart = [{ people: everyone }, ...shown].every(
      ({ people }) => !isTelling(difference(group.people, people)),
    );
    if (isApart) {
      shown.push(group);
    }
  }
  return new Set(withoutRemainders(shown, everyone, isTelling).map(g => g.ref));
}

/** People who are in one of the sets and not in the other. */
function difference(one: PeopleSet, other: PeopleSet): number {
  return one.size + other.size - 2 * one.intersect(other).size;
}

/** Takes groups out until no sum of groups leaves a telling remainder. */
function withoutRemainders(
  shown: Group[],
  everyone: PeopleSet,
  isTelling: (people: number) => boolean,
): Group[] {
  const wholes = [{ ref: '', people: everyone }, ...shown];
  for (const whole of wholes) {
    const parts = largestParts(whole, shown);
    const left =
      whole.people.size -
      parts.reduce((sum, part) => sum + part.people.size, 0);
    if (areApart(parts) && isTelling(left)) {
      const smallest = parts.at(-1);
      const rest = shown.filter(group => group !== smallest);
      return withoutRemainders(rest, everyone, isTelling);
    }
  }
  return shown;
}

/** Groups within `whole` that are in no other such group; largest first. */
function largestParts(whole: Group, shown: Group[]): Group[] {
  const inside = shown.filter(
    group =>
      group.people.size < whole.people.size &&
      isWithin(group.people, whole.people),
  );
  return inside.filter(
    (group, index) =>
      !inside.some(
        (other, place) =>
          other !== group &&
          isWithin(group.people, other.people) &&
          // Of groups with the same members one stands for all.
          (group.people.size < other.people.size || place < index),
      ),
  );
}

function isWithin(part: PeopleSet, whole: PeopleSet): boolean {
  return part.intersect(whole).size === part.size;
}

function areApart(groups: Group[]): boolean {
  const all = PeopleSet.union(groups.map(group => group.people));
  return all.size === groups.reduce((sum, group) => sum + group.people.size, 0);
}
