import { dayNumber, dayOf } from 'backstage-plugin-adoption-health-common';
import { seriesDays } from './seriesDays';

const days = (from: string, to: string, grain: 'day' | 'week') =>
  seriesDays({ from: dayNumber(from), to: dayNumber(to) }, grain).map(dayOf);

describe('seriesDays', () => {
  it('has every day, both ends included', () => {
    expect(days('2026-11-18', '2026-11-20', 'day')).toEqual([
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
    ]);
  });

  it('has the Sundays, and the last day of a week that is not over', () => {
    expect(days('2026-11-02', '2026-11-18', 'week')).toEqual([
      '2026-11-08',
      '2026-11-15',
      '2026-11-18',
    ]);
  });

  it('has the first Sunday of a window that begins within its week', () => {
    expect(days('2026-11-04', '2026-11-15', 'week')).toEqual([
      '2026-11-08',
      '2026-11-15',
    ]);
  });

  it('has a last Sunday once', () => {
    expect(days('2026-11-09', '2026-11-15', 'week')).toEqual(['2026-11-15']);
  });
});
