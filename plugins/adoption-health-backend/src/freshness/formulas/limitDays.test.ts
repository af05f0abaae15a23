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
    expect(limitDays(component('pay', { kind }))).toBe(days);
  });

  it.each([
    ['deprecated', 365],
    ['production', 180],
  ])('gives a Component that is %s %i days', (lifecycle, days) => {
    expect(limitDays(component('pay', { spec: { lifecycle } }))).toBe(days);
  });
});
