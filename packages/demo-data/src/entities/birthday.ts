import {
  DayNumber,
  dayNumber,
  weekStart,
} from 'backstage-plugin-adoption-health-common';
import { story } from '../declared/story';
import { draw, keyOf } from '../draw';

const SALT = 11;
const SHARE_BORN_LATELY = 0.45;
/** Below 1: the later, the more turned up. */
const MORE_AND_MORE = 0.6;
const LATELY_FROM = dayNumber('2025-12-01');
const LATELY_TO = dayNumber(story.settledOn) - 3;
const FIRST = dayNumber('2022-03-01');
const BEFORE = dayNumber(story.since);

/**
 * The day an entity of the company turned up in its catalog. Only components
 * turned up while the portal was watched, always on a working day.
 *
 * @param ref - a full lower-case entity ref
 */
export function birthdayOf(ref: string): DayNumber {
  const key = keyOf(ref);
  const at = draw(key, SALT, 1);
  if (!isBornLately(ref)) {
    return FIRST + Math.floor(at * (BEFORE - FIRST));
  }
  const day =
    LATELY_FROM + Math.floor(at ** MORE_AND_MORE * (LATELY_TO - LATELY_FROM));
  const monday = weekStart(day);
  return monday + Math.min(day - monday, 4);
}

/** Whether an entity turned up while the portal was watched. */
export function isBornLately(ref: string): boolean {
  return (
    ref.startsWith('component:') &&
    draw(keyOf(ref), SALT, 2) < SHARE_BORN_LATELY
  );
}
