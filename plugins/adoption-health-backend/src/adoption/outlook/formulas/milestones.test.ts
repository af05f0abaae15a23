import { dayOf } from 'backstage-plugin-adoption-health-common';
import { buildAbsent, buildValue } from '../__testUtils__/outlookParts';
import { milestoneState, monthsAfter } from './milestones';

describe('monthsAfter', () => {
  it.each([
    ['2026-01-15', 6, '2026-07-15'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-31', 18, '2028-06-30'],
  ])('takes %s and %i months to %s', (day, months, end) => {
    expect(dayOf(monthsAfter(day, months))).toBe(end);
  });
});

describe('milestoneState', () => {
  const value = (share: number) => buildValue('adoptionRate', { value: share });
  const unknown = buildAbsent('adoptionRate');

  it.each([
    ['reached at the target', value(0.1), false, 'reached'],
    ['reached on its day', value(0.12), true, 'reached'],
    ['open below it', value(0.09), false, 'open'],
    ['missed when that is over', value(0.09), true, 'missed'],
    ['open while nothing is known', unknown, false, 'open'],
    ['unknown when nothing was known', unknown, true, 'unknown'],
  ])('is %s', (_, current, isOver, state) => {
    expect(milestoneState({ value: current, target: 0.1, isOver })).toBe(state);
  });
});
