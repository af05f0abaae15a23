import { dayOf } from 'backstage-plugin-adoption-health-common';
import { buildAdoptionSeries } from '../../__testUtils__';
import { adoptionTrend } from './adoptionTrend';
import { dateTicks, rateTicks } from './trendScale';

const trendOf = (active: number[]) =>
  adoptionTrend(buildAdoptionSeries({ active }));

describe('rateTicks', () => {
  it.each([
    [[95], 0.3, [0, 0.1, 0.2, 0.3, 0.4]],
    [[2], 0.02, [0, 0.05]],
    [[400], 0.3, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[], 0.3, [0, 0.1, 0.2, 0.3, 0.4]],
  ])('holds %j active people and a target of %d', (active, target, ticks) => {
    expect(rateTicks(trendOf(active), target)).toEqual(ticks);
  });
});

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
