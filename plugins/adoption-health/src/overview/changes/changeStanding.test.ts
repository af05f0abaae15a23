import { buildAbsentValue, buildValue } from '../../__testUtils__';
import { buildChange } from '../../__testUtils__/buildChanges';
import { words } from '../../__testUtils__/words';
import { sortedChanges } from './changeStanding';

const { format } = words();
function standing(before: number, now: number, direction: 'up' | 'down') {
  const change = buildChange('mau', {
    before: { value: before },
    now: { value: now },
    direction,
  });
  const { moved, unmoved } = sortedChanges([change], format);
  return [...moved, ...unmoved][0].standing;
}

describe('sortedChanges', () => {
  it.each([
    [86, 95, 'up', 'better'],
    [95, 86, 'up', 'worse'],
    [95, 86, 'down', 'better'],
    [86, 95, 'down', 'worse'],
    [95, 95, 'up', 'same'],
    [95, 95, 'down', 'same'],
  ] as const)('takes %d to %d, %s is good, for %s', (before, now, way, is) => {
    expect(standing(before, now, way)).toBe(is);
  });

  it('keeps what has not changed apart', () => {
    const change = (before: number, now: number) =>
      buildChange('mau', { before: { value: before }, now: { value: now } });
    const sorted = sortedChanges([change(5, 5), change(5, 9)], format);
    expect(sorted.moved.map(({ now }) => now.value)).toEqual([9]);
    expect(sorted.unmoved.map(({ now }) => now.value)).toEqual([5]);
  });

  it('compares nothing with a period that is not over', () => {
    const unfinished = buildChange('mau', {
      before: { value: 86 },
      now: { value: 95, complete: false },
    });
    expect(sortedChanges([unfinished], format)).toEqual({
      moved: [],
      unmoved: [],
      notCompared: [unfinished.now],
    });
  });

  it('names the end that is missing', () => {
    const before = buildAbsentValue('uptime', { reason: 'no-probes' });
    const change = {
      metric: 'uptime',
      now: buildValue('uptime', { value: 0.999 }),
      before,
      direction: 'up' as const,
    };
    expect(sortedChanges([change], format).notCompared).toEqual([before]);
  });
});
