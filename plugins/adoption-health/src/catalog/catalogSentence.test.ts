import {
  buildAbsentValue,
  buildFreshnessSummary,
  buildValue,
  named,
} from '../__testUtils__';
import { words } from '../__testUtils__/words';
import { catalogSentence } from './catalogSentence';

describe('catalogSentence', () => {
  it.each([
    [
      'some are stale',
      {},
      '6.4 % of the catalog is stale: 39 of 612 entities; 7 more are unknown',
    ],
    [
      'nothing is unknown',
      { unknown: 0 },
      '6.4 % of the catalog is stale: 39 of 612 entities',
    ],
    [
      'one is unknown',
      { unknown: 1 },
      '6.4 % of the catalog is stale: 39 of 612 entities; 1 more is unknown',
    ],
    [
      'nothing is stale',
      {
        stale: 0,
        unknown: 0,
        staleShare: buildValue('staleShare', { value: 0 }),
      },
      'None of 612 entities is stale',
    ],
    [
      'nothing was checked',
      { staleShare: buildAbsentValue('staleShare', { reason: 'no-sweep' }) },
      'The catalog has not been checked yet',
    ],
    [
      'there is nothing to check',
      { staleShare: buildAbsentValue('staleShare', { reason: 'no-entities' }) },
      'The catalog has no entity that is checked',
    ],
  ] as const)('says that %s', (_, overrides, sentence) => {
    expect(catalogSentence(buildFreshnessSummary(overrides), words())).toMatch(
      named(sentence),
    );
  });

  it('says that it does not know', () => {
    expect(catalogSentence(undefined, words())).toBe(
      'How much of the catalog is stale could not be loaded',
    );
  });
});
