import { PeopleSet } from '../../platform/peopleSet/PeopleSet';

/** Place of the whole portal among the sets; groups follow it. */
const PORTAL = 0;

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
  const large = [...groups]
    .map(([ref, people]) => ({ ref, people }))
    .filter(({ people }) => people.size >= minimum)
    // Largest first, so that of two groups the smaller one meets the other.
    .sort(
      (one, other) =>
        other.people.size - one.people.size || (one.ref < other.ref ? -1 : 1),
    );
  const overlaps = overlapsOf([everyone, ...large.map(one => one.people)]);
  const isTelling = (people: number) => people > 0 && people < minimum;

  const shown: number[] = [];
  large.forEach((_, index) => {
    const place = index + 1;
    const isApart = [PORTAL, ...shown].every(
      other => !isTelling(difference(overlaps, { one: place, other })),
    );
    if (isApart) {
      shown.push(place);
    }
  });
  const kept = withoutRemainders({ shown, overlaps, isTelling });
  return new Set(kept.map(place => large[place - 1].ref));
}

/** How many people two sets share, by their places; with itself, its size. */
type Overlaps = readonly (readonly number[])[];

function overlapsOf(sets: PeopleSet[]): Overlaps {
  return sets.map(one => sets.map(other => one.intersect(other).size));
}

/** People who are in one of the sets and not in the other. */
function difference(
  overlaps: Overlaps,
  { one, other }: { one: number; other: number },
): number {
  return overlaps[one][one] + overlaps[other][other] - 2 * overlaps[one][other];
}

/** Takes groups out until no sum of groups leaves a telling remainder. */
function withoutRemainders(options: {
  shown: number[];
  overlaps: Overlaps;
  isTelling: (people: number) => boolean;
}): number[] {
  const { shown, overlaps, isTelling } = options;
  for (const whole of [PORTAL, ...shown]) {
    const parts = largestParts(whole, { shown, overlaps });
    const left = parts.reduce(
      (rest, part) => rest - overlaps[part][part],
      overlaps[whole][whole],
    );
    if (isTelling(left) && areApart(parts, overlaps)) {
      const smallest = parts[parts.length - 1];
      return withoutRemainders({
        ...options,
        shown: shown.filter(place => place !== smallest),
      });
    }
  }
  return shown;
}

/** Groups within `whole` that are in no other such group; largest first. */
function largestParts(
  whole: number,
  { shown, overlaps }: { shown: number[]; overlaps: Overlaps },
): number[] {
  const size = (place: number) => overlaps[place][place];
  const isWithin = (part: number, other: number) =>
    overlaps[part][other] === size(part);
  const inside = shown.filter(
    place => size(place) < size(whole) && isWithin(place, whole),
  );
  return inside.filter(
    (part, index) =>
      !inside.some(
        (other, place) =>
          other !== part &&
          isWithin(part, other) &&
          // Of groups with the same members one stands for all.
          (size(part) < size(other) || place < index),
      ),
  );
}

function areApart(parts: number[], overlaps: Overlaps): boolean {
  return parts.every((part, index) =>
    parts.slice(index + 1).every(other => overlaps[part][other] === 0),
  );
}
