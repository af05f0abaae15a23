import { Entity } from '@backstage/catalog-model';
import { component } from '../__testUtils__/entities';
import { limitDays } from './limitDays';

describe('limitDays', () => {
  it.each([
    ['Component', 180],
    ['API', 180],
    ['Resource', 180],
    ['System', 365],
    ['Domain', 365],
    ['domain', 365],
    ['Widget', 180],
  ])('gives a %s %i days', (kind, days) => {
    expect(limitDays(component('pay', { kind }), [])).toBe(days);
  });

  it.each([
    ['deprecated', 365],
    ['production', 180],
  ])('gives a Component that is %s %i days', (lifecycle, days) => {
    expect(limitDays(component('pay', { spec: { lifecycle } }), [])).toBe(days);
  });

  it('goes by the first configured limit that matches', () => {
    const limits = [
      { kind: 'api', days: 90 },
      { type: 'service', lifecycle: 'production', days: 30 },
      { days: 60 },
    ];
    const limitOf = (spec: Entity['spec'], kind?: string) =>
      limitDays(component('pay', { kind, spec }), limits);
    const live = { type: 'service', lifecycle: 'Production' };
    expect(limitOf(live)).toBe(30);
    expect(limitOf(live, 'API')).toBe(90);
    expect(limitOf({ type: 'service' })).toBe(60);
    expect(limitOf({ lifecycle: 'deprecated' }, 'System')).toBe(60);
  });
});
