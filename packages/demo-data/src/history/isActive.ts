import { DayNumber, dayNumber } from 'backstage-plugin-adoption-health-common';
import { story } from '../declared/story';
import { draw } from '../draw';
import { DayPlan } from './DayPlan';
import { NEVER_FROM } from './ranked';
import { isThere, Worker } from './Workforce';

const SALT = 81;
const LAUNCH = dayNumber(story.launchedOn);

/** Of those who use the portal in a week, how many do so by habit. */
const HABITUAL_PART = 0.64;
/** Habitual people who come in a week, after those who are away or gave up. */
const HABITUAL_TURNOUT = 0.82;
/** Up to this rank people come now and then. */
const OCCASIONAL_UPTO = 0.42;
/** Those above it come once, within so many days after the launch. */
const ONE_OFF_DAYS = 300;
const WEEKEND_CHANCE = 0.03;
/** Some of the others are away, in a week like any other. */
const ALMOST_ALL = 0.94;
const GAVE_UP = 0.1;
const PAUSED = 0.22;

/**
 * Whether somebody uses the portal on a day. Habitual people come on most of
 * their days until they give up or pause, occasional people in some weeks, a
 * few once and never again, the rest never.
 */
export function isActive(worker: Worker, plan: DayPlan, seed: number): boolean {
  const { rank, key } = worker;
  if (rank >= NEVER_FROM || !isThere(worker, plan.day)) {
    return false;
  }
  if (rank >= OCCASIONAL_UPTO) {
    return plan.day === oneOffDay(seed, key);
  }
  const chance = (salt: number, keys: number) => draw(seed, key, keys, salt);
  if (
    (plan.isHoliday && chance(SALT, plan.day) > 0.04) ||
    chance(SALT + 1, plan.week) < plan.away
  ) {
    return false;
  }
  const habitualUpto = (HABITUAL_PART * plan.weekly) / HABITUAL_TURNOUT;
  if (rank < habitualUpto) {
    return (
      !isAbsent(seed, key, plan.day) &&
      chance(SALT + 2, plan.day) < habitStrength(seed, key, plan)
    );
  }
  const weekChance =
    ((1 - HABITUAL_PART) * plan.weekly) /
    (OCCASIONAL_UPTO - habitualUpto) /
    ALMOST_ALL;
  return (
    chance(SALT + 3, plan.week) < weekChance && isOccasion(seed, key, plan)
  );
}

function oneOffDay(seed: number, key: number): DayNumber {
  const day = LAUNCH + Math.floor(draw(seed, key, SALT + 4) * ONE_OFF_DAYS);
  // Saturdays and Sundays are 2 and 3 in days since the epoch, modulo 7.
  return [2, 3].includes(day % 7) ? day + 2 : day;
}

/** Some habitual people stop for good one day, others pause and come back. */
function isAbsent(seed: number, key: number, day: DayNumber): boolean {
  const fate = draw(seed, key, SALT + 5);
  if (fate >= PAUSED) {
    return false;
  }
  const from = LAUNCH + 30 + Math.floor(draw(seed, key, SALT + 6) * 230);
  const days = 35 + Math.floor(draw(seed, key, SALT + 7) * 35);
  return day >= from && (fate < GAVE_UP || day < from + days);
}

/** How likely a person comes on this day of the week, always the same. */
function habitStrength(seed: number, key: number, plan: DayPlan): number {
  if (plan.weekday > 4) {
    return WEEKEND_CHANCE;
  }
  const person = 0.4 + 0.5 * draw(seed, key, SALT + 8);
  const weekday = 0.75 + 0.5 * draw(seed, key, SALT + 9, plan.weekday);
  return Math.min(0.97, person * weekday);
}

/** One or two working days of the week. */
function isOccasion(seed: number, key: number, plan: DayPlan): boolean {
  const first = Math.floor(draw(seed, key, plan.week, SALT + 10) * 5);
  const second = Math.floor(draw(seed, key, plan.week, SALT + 11) * 9);
  return plan.weekday === first || plan.weekday === second % 9;
}
