import { dayOf } from 'backstage-plugin-adoption-health-common';
import { lastSunday, today } from '../__testUtils__/outlookParts';
import { forecast } from './forecast';
import { forecastWeeks } from './forecastWeeks';
import { WeeklyRate } from './weeklyRates';

const weeks: WeeklyRate[] = Array.from({ length: 10 }, (_, index) => ({
  day: lastSunday - 7 * (9 - index),
  rate: 0.1 + 0.005 * index,
}));

const forecastUntil = (by: number | undefined) =>
  forecastWeeks({
    weeks,
    by: by === undefined ? undefined : dayOf(by),
    today,
  });

describe('forecastWeeks', () => {
  it('has a point on each Sunday, and on the date of the target', () => {
    const points = forecastUntil(lastSunday + 24);
    expect(points.map(({ at }) => at)).toEqual(
      [7, 14, 21, 24].map(days => dayOf(lastSunday + days)),
    );
  });

  it('has one point on a date that is a Sunday', () => {
    expect(forecastUntil(lastSunday + 14)).toHaveLength(2);
  });

  it('ends with what the gate forecasts', () => {
    const by = lastSunday + 100;
    expect(forecastUntil(by).at(-1)).toEqual({
      at: dayOf(by),
      ...forecast(weeks, by),
    });
  });

  it('has one point on the last day', () => {
    expect(forecastUntil(today).map(({ at }) => at)).toEqual([dayOf(today)]);
  });

  it('is empty without a date, after it, and in the first weeks', () => {
    expect(forecastUntil(undefined)).toEqual([]);
    expect(forecastUntil(today - 1)).toEqual([]);
    expect(
      forecastWeeks({ weeks: weeks.slice(3), by: dayOf(today + 70), today }),
    ).toEqual([]);
  });

  it.each([
    ['fifty-two weeks ahead', 52 * 7, 52],
    ['a day more', 52 * 7 + 1, 52],
    ['ten years ahead', 3_650, 52],
  ])('has no more than a year, %s', (_, days, count) => {
    const points = forecastUntil(lastSunday + days);
    expect(points).toHaveLength(count);
    expect(points.at(-1)?.at).toBe(dayOf(lastSunday + 52 * 7));
  });
});
