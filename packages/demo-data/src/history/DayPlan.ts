import {
  DayNumber,
  dayNumber,
  dayOf,
  weekStart,
} from 'backstage-plugin-adoption-health-common';
import { holidays, ramp, seasons } from '../declared/story';

/** What is the same for everybody on a day. */
export type DayPlan = {
  day: DayNumber;
  /** `YYYY-MM-DD` */
  text: string;
  /** The day's first instant, in ms since the epoch. */
  startMs: number;
  week: DayNumber;
  /** 0 for Monday to 6 for Sunday. */
  weekday: number;
  isHoliday: boolean;
  /** Share of the people who are away that week, 0..1. */
  away: number;
  /** Share of the company that uses the portal that week, 0..1. */
  weekly: number;
};

const MS_PER_DAY = 86_400_000;
const ALWAYS_AWAY = 0.06;

/** Plans a day. */
export function planDay(day: DayNumber): DayPlan {
  const text = dayOf(day);
  const week = weekStart(day);
  return {
    day,
    text,
    startMs: day * MS_PER_DAY,
    week,
    weekday: day - week,
    isHoliday: holidays.has(text.slice(5)),
    away: awayIn(dayOf(week + 2).slice(5)),
    weekly: weeklyShare(day),
  };
}

function awayIn(monthAndDay: string): number {
  const season = seasons.find(
    ({ from, to }) => from <= monthAndDay && monthAndDay <= to,
  );
  return season?.away ?? ALWAYS_AWAY;
}

/** Between the days of the ramp in a straight line, outside of it as at its end. */
function weeklyShare(day: DayNumber): number {
  const points = ramp.map(point => ({ ...point, day: dayNumber(point.day) }));
  const after = points.findIndex(point => point.day >= day);
  if (after <= 0) {
    return points.at(after)?.weekly ?? 0;
  }
  const [left, right] = points.slice(after - 1, after + 1);
  const way = (day - left.day) / (right.day - left.day);
  return left.weekly + way * (right.weekly - left.weekly);
}
