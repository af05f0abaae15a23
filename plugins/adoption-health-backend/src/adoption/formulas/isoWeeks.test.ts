import { dayNumber, dayOf } from 'backstage-plugin-adoption-health-common';
import { lastWeekEnd, weeksEndingWithin } from './isoWeeks';

describe('lastWeekEnd', () => {
  it.each([
    ['2026-11-15', '2026-11-16', '2026-11-15', 'a Sunday that is over'],
    ['2026-11-15', '2026-11-15', '2026-11-08', 'a Sunday that is not'],
    ['2026-11-14', '2026-11-20', '2026-11-08', 'a Saturday of old'],
    ['2026-11-16', '2026-11-20', '2026-11-15', 'a Monday'],
    ['2026-11-30', '2026-11-16', '2026-11-15', 'a day to come'],
    ['2026-01-01', '2026-01-02', '2025-12-28', 'over the year end'],
  ])('of %s, asked on %s, is %s: %s', (to, today, expected) => {
    const days = { to: dayNumber(to), today: dayNumber(today) };
    expect(dayOf(lastWeekEnd(days))).toBe(expected);
  });
});

describe('weeksEndingWithin', () => {
  it.each([
    ['2026-11-02', '2026-11-15', ['2026-11-02', '2026-11-09']],
    ['2026-11-08', '2026-11-14', ['2026-11-02']],
    ['2026-11-09', '2026-11-14', []],
  ])('has from %s to %s the Mondays %p', (from, to, expected) => {
    const days = { from: dayNumber(from), to: dayNumber(to) };
    expect(weeksEndingWithin(days).map(dayOf)).toEqual(expected);
  });
});
