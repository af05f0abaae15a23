import { dayOf } from 'backstage-plugin-adoption-health-common';
import { dateTicks } from './dateTicks';

describe('dateTicks', () => {
  it('names months on a long axis', () => {
    const ticks = dateTicks({ from: '2026-08-29', to: '2026-11-20' });
    expect(ticks.months).toBe(true);
    expect(ticks.days.map(dayOf)).toEqual([
      '2026-09-01',
      '2026-10-01',
      '2026-11-01',
    ]);
  });

  it('names Mondays on a short axis', () => {
    const ticks = dateTicks({ from: '2026-10-24', to: '2026-11-20' });
    expect(ticks.months).toBe(false);
    expect(ticks.days.map(dayOf)).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
    ]);
  });
});
