import { matchingMetrics } from './matchingMetrics';

const metrics = [
  { id: 'wau', name: 'A week', meaning: 'People in 7 days', unit: 'people' },
  { id: 'uptime', name: 'Uptime', meaning: 'Checks', unit: 'share' },
] as const;
const ids = (query: string) =>
  matchingMetrics(metrics, query).map(({ id }) => id);

describe('matchingMetrics', () => {
  it.each([
    ['', ['wau', 'uptime']],
    ['  ', ['wau', 'uptime']],
    ['WAU', ['wau']],
    ['days people', ['wau']],
    ['check', ['uptime']],
    ['week checks', []],
    ['(', []],
  ])('finds for %j', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });
});
