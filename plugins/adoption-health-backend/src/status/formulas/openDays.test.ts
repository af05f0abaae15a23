import { dayNumber } from 'backstage-plugin-adoption-health-common';
import { openDays } from './openDays';

const today = dayNumber('2026-11-21');
const days = { from: today - 27, to: today };
/** As many days as a window has, so that a test sees which it was. */
const coverageOf = (window: { from: number; to: number }) =>
  (window.to - window.from + 1) / 100;

describe('openDays', () => {
  it('says nothing before ingest was open', () => {
    expect(openDays({ days, openSince: undefined, coverageOf })).toEqual({
      days: [],
    });
  });

  it('has no share over all on the first day', () => {
    expect(openDays({ days, openSince: today, coverageOf })).toEqual({
      days: [{ day: '2026-11-21', coverage: 0.01 }],
      coverage28: undefined,
    });
  });

  it('leaves the first day out of the share, and days before it out', () => {
    const open = openDays({ days, openSince: today - 2, coverageOf });
    expect(open.days.map(({ day }) => day)).toEqual([
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
    ]);
    expect(open.coverage28).toBe(0.02);
  });

  it('covers all 28 days once they are all after the first', () => {
    const open = openDays({ days, openSince: today - 28, coverageOf });
    expect(open.days).toHaveLength(28);
    expect(open.coverage28).toBe(0.28);
  });
});
