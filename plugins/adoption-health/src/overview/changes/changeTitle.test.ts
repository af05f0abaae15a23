import { MetricId } from 'backstage-plugin-adoption-health-common';
import { buildChange } from '../../__testUtils__/buildChanges';
import { words } from '../../__testUtils__/words';
import { sortedChanges } from './changeStanding';
import { changeEnds, changeTitle } from './changeTitle';

type Ends = Parameters<typeof buildChange>[1];

function spoken(metric: MetricId, ends: Ends) {
  const { moved, unmoved } = sortedChanges(
    [buildChange(metric, ends)],
    words().format,
  );
  const [change] = [...moved, ...unmoved];
  return [changeTitle(change, words()), changeEnds(change, words())]
    .join(': ')
    .replace(/\u202f/g, ' ');
}

describe('changeTitle', () => {
  it.each<[MetricId, Ends, string]>([
    [
      'mau',
      { before: { value: 86 }, now: { value: 95 } },
      '9 more people in 28 days: 86 to 95',
    ],
    [
      'mau',
      { before: { value: 95 }, now: { value: 94 } },
      '1 fewer person in 28 days: 95 to 94',
    ],
    [
      'adoptionRate28',
      {
        before: { value: 0.318, n: 131, denominator: 412 },
        now: { value: 0.347, n: 143, denominator: 412 },
      },
      '28-day adoption grew 3 points: 32 % to 35 % (131 to 143)',
    ],
    [
      'staleShare',
      {
        before: { value: 48 / 608, n: 48, denominator: 608 },
        now: { value: 39 / 612, n: 39, denominator: 612 },
        direction: 'down',
      },
      '9 fewer stale entities: 7.9 % to 6.4 % (48 to 39)',
    ],
    [
      'pageReadyP75',
      { before: { value: 3600 }, now: { value: 3100 }, direction: 'down' },
      'Pages 0.5 s faster: 3.6 s to 3.1 s',
    ],
    [
      'pageReadyP75',
      { before: { value: 3149 }, now: { value: 3651 }, direction: 'down' },
      'Pages 0.6 s slower: 3.1 s to 3.7 s',
    ],
    [
      'pageReadyP75',
      { before: { value: 620 }, now: { value: 840 }, direction: 'down' },
      'Pages 220 ms slower: 620 ms to 840 ms',
    ],
    [
      'searchZeroShare',
      {
        before: { value: 0.18, n: 198, denominator: 1101 },
        now: { value: 0.22, n: 247, denominator: 1122 },
        direction: 'down',
      },
      'More searches find nothing: 18 % to 22 % (198 to 247)',
    ],
    [
      'goldenPathShare',
      { before: { value: 0.2 }, now: { value: 0.4 } },
      'Made from templates rose: 20 % to 40 %',
    ],
  ])('says both ends of %s', (metric, ends, text) => {
    expect(spoken(metric, ends)).toBe(text);
  });

  it('never calls more stale entities fewer because their share fell', () => {
    expect(
      spoken('staleShare', {
        before: { value: 40 / 400, n: 40, denominator: 400 },
        now: { value: 45 / 600, n: 45, denominator: 600 },
        direction: 'down',
      }),
    ).toBe('Stale catalog fell: 10.0 % to 7.5 % (40 to 45)');
  });

  it('says no change where both ends read the same', () => {
    expect(
      spoken('adoptionRate28', {
        before: { value: 0.2304 },
        now: { value: 0.2311 },
      }),
    ).toBe('Adoption rate, 28 days: 23 % to 23 %');
  });
});
