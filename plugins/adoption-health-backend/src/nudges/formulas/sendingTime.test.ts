import fc from 'fast-check';
import { isSendingTime, nextSendingMs, SendingHours } from './sendingTime';

const office: SendingHours = {
  timeZone: 'UTC',
  weekdays: [1, 2, 3, 4, 5],
  quietHours: { from: '18:00', to: '08:00' },
};
const berlin = { ...office, timeZone: 'Europe/Berlin' };
const everyDay = [1, 2, 3, 4, 5, 6, 7];

describe('isSendingTime', () => {
  it.each<[string, SendingHours, string, boolean]>([
    ['before the end of the night', office, '2026-11-23T07:59:59Z', false],
    ['at the end of the night', office, '2026-11-23T08:00:00Z', true],
    ['at noon', office, '2026-11-23T12:00:00Z', true],
    ['just before the evening', office, '2026-11-23T17:59:59Z', true],
    ['in the evening', office, '2026-11-23T18:00:00Z', false],
    ['at midnight', office, '2026-11-24T00:00:00Z', false],
    ['on Saturday', office, '2026-11-21T12:00:00Z', false],
    ['on a Monday that begins in Berlin', berlin, '2026-11-23T07:00:00Z', true],
    ['by the summer clock', berlin, '2026-07-20T06:00:00Z', true],
    [
      'on Sunday here, Monday there',
      {
        ...office,
        timeZone: 'Pacific/Kiritimati',
        quietHours: { from: '00:00', to: '00:00' },
      },
      '2026-11-22T12:00:00Z',
      true,
    ],
    [
      'at lunch, where that is quiet',
      { ...office, quietHours: { from: '12:00', to: '13:00' } },
      '2026-11-23T12:30:00Z',
      false,
    ],
    [
      'at night, where no hour is quiet',
      { ...office, quietHours: { from: '08:00', to: '08:00' } },
      '2026-11-23T03:00:00Z',
      true,
    ],
    ['on no day', { ...office, weekdays: [] }, '2026-11-23T12:00:00Z', false],
  ])('%s', (_, hours, instant, expected) => {
    expect(isSendingTime(Date.parse(instant), hours)).toBe(expected);
  });
});

describe('nextSendingMs', () => {
  it.each<[string, SendingHours, string, string | undefined]>([
    ['now', office, '2026-11-23T12:00:30Z', '2026-11-23T12:00:30Z'],
    ['in the morning', office, '2026-11-23T18:00:30Z', '2026-11-24T08:00:00Z'],
    [
      'after the weekend',
      office,
      '2026-11-20T18:00:00Z',
      '2026-11-23T08:00:00Z',
    ],
    [
      'over the year end',
      office,
      '2027-01-01T18:00:00Z',
      '2027-01-04T08:00:00Z',
    ],
    ['never', { ...office, weekdays: [] }, '2026-11-23T12:00:00Z', undefined],
    [
      'where clocks skip the end of the night',
      {
        ...berlin,
        weekdays: everyDay,
        quietHours: { from: '22:00', to: '02:30' },
      },
      '2026-03-29T00:30:00Z',
      // 01:59 in winter is followed by 03:00 in summer.
      '2026-03-29T01:00:00Z',
    ],
    [
      'where clocks show the end of the night twice',
      {
        ...berlin,
        weekdays: everyDay,
        quietHours: { from: '22:00', to: '02:30' },
      },
      '2026-10-24T23:00:00Z',
      '2026-10-25T00:30:00Z',
    ],
    [
      'where the night goes on after clocks were put back',
      {
        ...berlin,
        weekdays: everyDay,
        quietHours: { from: '22:00', to: '02:30' },
      },
      '2026-10-25T01:00:00Z',
      '2026-10-25T01:30:00Z',
    ],
  ])('is %s', (_, hours, from, expected) => {
    const found = nextSendingMs(Date.parse(from), hours);
    expect(found).toBe(expected && Date.parse(expected));
  });

  it('is a time to send at, whatever the settings', () => {
    const minute = fc.integer({ min: 0, max: 59 });
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), minute)
      .map(parts => parts.map(part => `${part}`.padStart(2, '0')).join(':'));
    fc.assert(
      fc.property(
        fc.record({
          timeZone: fc.constantFrom(
            'UTC',
            'Europe/Berlin',
            'America/St_Johns',
            'Australia/Lord_Howe',
          ),
          weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), {
            minLength: 1,
          }),
          quietHours: fc.record({ from: time, to: time }),
        }),
        fc.integer({ min: 1_760_000_000_000, max: 1_800_000_000_000 }),
        (hours, nowMs) => {
          const found = nextSendingMs(nowMs, hours);
          expect(found).toBeGreaterThanOrEqual(nowMs);
          expect(isSendingTime(found ?? NaN, hours)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  });
});
