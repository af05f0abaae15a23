import { clockSkewMs, parseInstant } from './eventTime';

describe('clockSkewMs', () => {
  it.each([
    ['no time of sending', undefined, 0],
    ['two minutes', 880_000, 0],
    ['more than two minutes behind', 879_999, 120_001],
    ['more than two minutes ahead', 1_120_001, -120_001],
  ])('of %s', (_, sentAtMs, skew) => {
    expect(clockSkewMs(sentAtMs, 1_000_000)).toBe(skew);
  });
});

describe('parseInstant', () => {
  it.each([
    ['2026-11-20T11:59:00Z', Date.UTC(2026, 10, 20, 11, 59)],
    ['2026-11-20T11:59:00.123456Z', Date.UTC(2026, 10, 20, 11, 59, 0, 123)],
    ['2026-11-20T11:59+01:00', Date.UTC(2026, 10, 20, 10, 59)],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
  ])('reads %s', (text, ms) => {
    expect(parseInstant(text)).toBe(ms);
  });

  it.each([
    '2026-02-29T00:00:00Z',
    '2026-11-20',
    '',
    'x',
    '2026-11-20T25:00:00Z',
    '2026-11-20T11:59:00+99:00',
  ])('does not read %s', text => {
    expect(parseInstant(text)).toBeUndefined();
  });
});
