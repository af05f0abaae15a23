import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { Overlaps } from './Overlaps';

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
  const overlaps = new Overlaps([everyone, ...large.map(one => one.people)]);

  const shown: number[] = [];
  large.forEach((_, index) => {
    const place = index + 1;
    const isTelling = [PORTAL, ...shown].some(other =>
      overlaps.isTelling(place, other, minimum),
    );
    if (!isTelling) {
      shown.push(place);
    }
  });
  const kept = withoutRemainders({ shown, overlaps, minimum });
  return new Set(kept.map(place => large[place - 1].ref));
}

/** Takes groups out until no sum of groups leaves a telling remainder. */
function withoutRemainders(options: {
  shown: number[];
  overlaps: Overlaps;
  minimum: number;
}): number[] {
  const { shown, overlaps, minimum } = options;
  for (const whole of [PORTAL, ...shown]) {
    const parts = largestParts(whole, { shown, overlaps });
    const left = parts.reduce(
      (rest, part) => rest - overlaps.size(part),
      overlaps.size(whole),
    );
    const smallest = parts.at(-1);
    const isTelling = left > 0 && left < minimum && areApart(parts, overlaps);
    if (smallest !== undefined && isTelling) {
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
  const inside = shown.filter(
    place =>
      overlaps.size(place) < overlaps.size(whole) &&
      overlaps.isWithin(place, whole),
  );
  return inside.filter(
    (part, index) =>
      !inside.some(
        (other, place) =>
          other !== part &&
          overlaps.isWithin(part, other) &&
          // Of groups with the same members one stands for all.
          (overlaps.size(part) < overlaps.size(other) || place < index),
      ),
  );
}

function areApart(parts: number[], overlaps: Overlaps): boolean {
  return parts.every((part, index) =>
    parts.slice(index + 1).every(other => overlaps.areApart(part, other)),
  );
}
