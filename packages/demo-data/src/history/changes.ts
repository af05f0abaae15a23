import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { draw } from '../draw';

const SALT = 51;

/** Changes that come again and again, at an entity's own pace. */
export type Rhythm = { everyDays: number; offset: number };

/** A pace at which an entity stays well within every limit. */
export function drawRhythm(key: number): Rhythm {
  const everyDays = 45 + Math.floor(draw(key, SALT, 1) * 115);
  return { everyDays, offset: Math.floor(draw(key, SALT, 2) * everyDays) };
}

/** A rhythm with a change on the day. */
export function rhythmThrough(day: DayNumber, everyDays: number): Rhythm {
  return { everyDays, offset: day % everyDays };
}

/** The last day up to `day` on which the rhythm brings a change. */
export function lastBeat(rhythm: Rhythm, day: DayNumber): DayNumber {
  return day - ((day - rhythm.offset) % rhythm.everyDays);
}
