import fc from 'fast-check';
import { addDays, dayNumber, dayOf, isDay, weekStart } from './day';

describe('day', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2026-11-20', 20_777],
    ['2024-02-29', 19_782],
  ])('%s is day %i', (day, number) => {
    expect(dayNumber(day)).toBe(number);
    expect(dayOf(number)).toBe(day);
  });

  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '26-01-01',
    '',
    'today',
    '2026-1-1',
    '2026-11-20T00:00:00Z',
  ])('knows no day %s', text => {
    expect(isDay(text)).toBe(false);
    expect(() => dayNumber(text)).toThrow(RangeError);
  });

  it('steps over month and year ends', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });

  it('starts weeks on Mondays', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 60_000 }), number => {
        const start = weekStart(number);
        expect(new Date(`${dayOf(start)}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(number - start).toBeGreaterThanOrEqual(0);
        expect(number - start).toBeLessThan(7);
      }),
    );
  });
});
