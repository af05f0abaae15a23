import { SearchHealth } from 'backstage-plugin-adoption-health-common';
import { buildValue, builtWindow } from './buildValue';

type Term = SearchHealth['terms'][number];

/** A term that so many people searched so often, mostly for nothing. */
export function buildSearchTerm(
  term: string,
  options: {
    episodes: number;
    people: number;
    zero?: number;
    clicked?: number;
  },
): Term {
  const { episodes, people, zero = episodes, clicked = 0 } = options;
  const share = (n: number) => ({
    value: n / episodes,
    n,
    denominator: episodes,
  });
  return {
    term,
    episodes,
    people: buildValue('searchTermPeople', { value: people }),
    zeroShare: buildValue('searchZeroShare', share(zero)),
    clickedShare: buildValue('searchClickedShare', share(clicked)),
  };
}

/** {@link SearchHealth} of 1,840 searches; 405 find nothing. */
export function buildSearchHealth(
  overrides: Partial<SearchHealth> = {},
): SearchHealth {
  return {
    window: builtWindow,
    episodes: buildValue('searches', { value: 1840 }),
    zeroShare: buildValue('searchZeroShare', {
      value: 405 / 1800,
      n: 405,
      denominator: 1800,
    }),
    unknownResults: 40,
    clickedShare: buildValue('searchClickedShare', {
      value: 1012 / 1840,
      n: 1012,
      denominator: 1840,
    }),
    medianRank: buildValue('searchMedianRank', { value: 2 }),
    terms: [
      buildSearchTerm('payments api', {
        episodes: 96,
        people: 31,
        zero: 0,
        clicked: 81,
      }),
      buildSearchTerm('kafka topic', { episodes: 41, people: 14 }),
      buildSearchTerm('on-call rota', { episodes: 27, people: 11, zero: 25 }),
      buildSearchTerm('vpn setup', { episodes: 24, people: 9 }),
    ],
    otherEpisodes: 293,
    ...overrides,
  };
}
