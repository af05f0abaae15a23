import { dayOf } from 'backstage-plugin-adoption-health-common';
import {
  buildAbsent,
  buildValue,
  buildWeekly,
  lastSunday,
  today,
} from '../__testUtils__/outlookParts';
import { weeklyRates } from './weeklyRates';

const pointsOf = (...points: ReturnType<typeof buildWeekly>['points']) =>
  weeklyRates({ ...buildWeekly([]), points });
const complete = { ...buildValue('adoptionRate'), complete: true, value: 0.2 };

describe('weeklyRates', () => {
  it('is empty without points', () => {
    expect(weeklyRates(buildWeekly([]))).toEqual([]);
  });

  it('has the Sunday and the rate of each week, oldest first', () => {
    const { points } = buildWeekly([0.1, 0.2]);
    expect(pointsOf(points[1], points[0])).toEqual([
      { day: lastSunday - 7, rate: 0.1 },
      { day: lastSunday, rate: 0.2 },
    ]);
  });

  it('leaves out weeks without a rate and weeks that are not over', () => {
    const absent = buildAbsent('adoptionRate', {});
    expect(
      pointsOf(
        { at: dayOf(lastSunday - 7), ...absent },
        { at: dayOf(lastSunday), ...complete, complete: false },
      ),
    ).toEqual([]);
  });

  it('leaves out what does not end on a Sunday', () => {
    expect(
      pointsOf(
        { at: dayOf(today - 1), ...complete },
        { at: dayOf(lastSunday + 1), ...complete },
      ),
    ).toEqual([]);
  });
});
