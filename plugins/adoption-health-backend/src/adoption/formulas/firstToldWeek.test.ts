import { dayNumber, dayOf } from 'backstage-plugin-adoption-health-common';
import { firstToldWeek } from './firstToldWeek';

describe('firstToldWeek', () => {
  it.each([
    ['2026-06-01', '2026-06-29', 'Monday'],
    ['2026-06-02', '2026-07-06', 'Tuesday'],
    ['2026-06-07', '2026-07-06', 'Sunday'],
  ])('with collection from %s is %s: a %s', (since, expected) => {
    expect(dayOf(firstToldWeek(dayNumber(since)))).toBe(expected);
  });
});
