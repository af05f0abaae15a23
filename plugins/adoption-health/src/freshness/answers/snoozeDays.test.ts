import { isSnoozeDay, snoozeDays } from './snoozeDays';

const days = snoozeDays('2026-11-20');

describe('snoozeDays', () => {
  it('counts a week, a month and the longest from today', () => {
    expect(days).toEqual({
      first: '2026-11-21',
      week: '2026-11-27',
      month: '2026-12-20',
      last: '2027-02-18',
    });
  });

  it.each([
    ['2026-11-20', false],
    ['2026-11-21', true],
    ['2027-02-18', true],
    ['2027-02-19', false],
  ])('may end on %s: %s', (day, expected) => {
    expect(isSnoozeDay(day, days)).toBe(expected);
  });
});
