import { metricDays } from './metricDays';
import { parseRange, rangeDays } from './range';

describe('range', () => {
  it('ends with today and has whole weeks', () => {
    expect(rangeDays('4w', '2026-11-20')).toEqual({
      from: '2026-10-24',
      to: '2026-11-20',
    });
  });

  it.each([null, '', '3w', '12', 'constructor'])(
    'takes %j for the default',
    text => {
      expect(parseRange(text)).toBe('12w');
    },
  );
});

describe('metricDays', () => {
  it('is the metric’s own window, whatever range is shown', () => {
    expect(metricDays('adoptionRate', '2026-11-20').from).toBe('2026-11-14');
    expect(metricDays('pageReadyP75', '2026-11-20').from).toBe('2026-10-24');
  });
});
