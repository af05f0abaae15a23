import {
  metricCatalogue,
  OkValue,
} from 'backstage-plugin-adoption-health-common';
import { buildValue } from '../../__testUtils__';
import { words } from '../../__testUtils__/words';
import { countsText } from './countsText';

const textOf = (metric: string, counts: Pick<OkValue, 'n' | 'denominator'>) =>
  countsText(
    { ...buildValue('wau', { value: 1, ...counts }), definition: metric },
    words(),
  );

const shares = metricCatalogue
  .filter(({ unit }) => unit === 'share')
  .map(({ id }) => id);

describe('countsText', () => {
  it.each(shares)('says what the share %s is a share of', metric => {
    expect(textOf(metric, { n: 39, denominator: 64 })).toMatch(
      /^39 of 64 [a-z ]+$/,
    );
  });

  it.each([
    ['adoptionRate', '95 of 412 people'],
    ['activatedShare', '95 of 412 newcomers'],
    ['teamRate', '95 of 412 members'],
    ['teamAdoptionRate', '95 of 412 teams'],
    ['searchZeroShare', '95 of 412 searches'],
    ['useCasesCovered', '95 of 412 use cases'],
    ['goldenPathShare', '95 of 412 new components'],
    ['templateAliveShare', '95 of 412 components'],
    ['fieldFillRate', '95 of 412 entities'],
    ['registeredShare', '95 of 412 repositories'],
    ['pageReadyWithinTarget', '95 of 412 page loads'],
  ])('counts %s as %s', (metric, text) => {
    expect(textOf(metric, { n: 95, denominator: 412 })).toBe(text);
  });

  it.each([
    ['wau', 1, '1 person'],
    ['pageReadyP75', 2, '2 page loads'],
    ['searchMedianRank', 2, '2 opened results'],
    ['templateSucceeded', 7, '7 people'],
  ])('counts %s without a whole', (metric, n, text) => {
    expect(textOf(metric, { n })).toBe(text);
  });

  it('names the whole alone where no part is counted', () => {
    expect(textOf('stickinessDauMau', { denominator: 230 })).toBe(
      'of 230 people',
    );
  });

  it.each(['newPeople', 'searches', 'entityReaders', 'aNewerMetric'])(
    'says nothing of %s, whose number is the count',
    metric => {
      expect(textOf(metric, { n: 12 })).toBeUndefined();
    },
  );

  it('says nothing without counts', () => {
    expect(textOf('adoptionRate', {})).toBeUndefined();
  });
});
