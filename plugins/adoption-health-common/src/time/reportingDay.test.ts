import fc from 'fast-check';
import { dayOf } from './day';
import { reportingDays } from './reportingDay';

describe('reportingDays', () => {
  const on = (timeZone: string, instant: string) =>
    dayOf(reportingDays(timeZone)(Date.parse(instant)));

  it.each([
    ['UTC', '2026-11-20T23:59:59.999Z', '2026-11-20'],
    ['UTC', '2026-11-21T00:00:00Z', '2026-11-21'],
    ['Europe/Berlin', '2026-11-20T23:00:00Z', '2026-11-21'],
    ['America/New_York', '2026-11-21T04:59:59Z', '2026-11-20'],
    ['Asia/Kathmandu', '2026-11-20T18:14:59Z', '2026-11-20'],
    ['Asia/Kathmandu', '2026-11-20T18:15:00Z', '2026-11-21'],
    ['Pacific/Kiritimati', '2026-11-20T10:00:00Z', '2026-11-21'],
  ])('in %s, %s is on %s', (timeZone, instant, day) => {
    expect(on(timeZone, instant)).toBe(day);
  });

  it.each([
    ['spring, a day of 23 hours', '2026-03-29', 23],
    ['autumn, a day of 25 hours', '2026-10-25', 25],
  ])('counts the hours of Berlin in %s', (_, day, hours) => {
    const find = reportingDays('Europe/Berlin');
    const start = Date.parse(`${day}T00:00:00Z`) - 12 * 3_600_000;
    const counted = Array.from({ length: 60 }, (_hour, i) =>
      dayOf(find(start + i * 3_600_000)),
    ).filter(found => found === day);
    expect(counted).toHaveLength(hours);
  });

  it('is the same asked once or often, in any order', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
    );
    const instants = fc.array(
      fc.integer({ min: 1_600_000_000_000, max: 1_900_000_000_000 }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(zones, instants, (timeZone, list) => {
        const find = reportingDays(timeZone);
        const format = new Intl.DateTimeFormat('sv-SE', {
          timeZone,
          dateStyle: 'short',
        });
        for (const instant of [...list, ...list]) {
          expect(dayOf(find(instant))).toBe(format.format(instant));
        }
      }),
    );
  });

  it('refuses a zone that does not exist', () => {
    expect(() => reportingDays('Mars/Olympus')).toThrow(RangeError);
  });
});
