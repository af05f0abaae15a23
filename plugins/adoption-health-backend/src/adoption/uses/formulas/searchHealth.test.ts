import fc from 'fast-check';
import {
  SearchHealth,
  searchHealthSchema,
} from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { DAY, upTo, usesContext } from '../__testUtils__/usesContext';
import { searchHealth } from './searchHealth';
import { SearchTerm } from './searchTerms';
import { UsesContext } from './UsesContext';

/** A search as it happened. */
interface Search {
  person: number;
  term?: string;
  outcome: 'clicked' | 'refined' | 'abandoned';
  results: number | undefined;
  rank: number;
}

const codes = { clicked: 1, refined: 2, abandoned: 3 };
const search = (person: number, overrides: Partial<Search> = {}): Search => ({
  ...{ person, term: 'pay', outcome: 'clicked', results: 3, rank: 1 },
  ...overrides,
});
const searchesOf = (count: number, overrides: Partial<Search> = {}) =>
  Array.from({ length: count }, (_, i) => search(i + 1, overrides));

function countBy<T>(all: T[], keyOf: (one: T) => number | undefined) {
  const counts = new Map<number, number>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== undefined) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

function episodes(all: Search[]) {
  return {
    events: all.length,
    people: PeopleSet.of(all.map(({ person }) => person)),
  };
}

/** The facts of searches, and what is made of them. */
function health(
  searches: Search[],
  overrides: Partial<UsesContext> = {},
): SearchHealth {
  const found = ({ results }: Search) => (results === 0 ? 2 : 1);
  const texts = new Set(searches.flatMap(({ term }) => term ?? []));
  const terms = [...texts].map((term): SearchTerm => {
    const all = searches.filter(one => one.term === term);
    return {
      ...{ term, all: episodes(all) },
      zero: episodes(all.filter(one => one.results === 0)),
      unknownEvents: all.filter(one => one.results === undefined).length,
      clicked: episodes(all.filter(one => one.outcome === 'clicked')),
    };
  });
  return searchHealth(
    {
      outcomes: countBy(searches, one => codes[one.outcome]),
      findings: countBy(searches, one =>
        one.results === undefined ? 3 : found(one),
      ),
      ranks: countBy(searches, one =>
        one.outcome === 'clicked' ? one.rank : undefined,
      ),
      terms,
    },
    usesContext(overrides),
  );
}

describe('searchHealth', () => {
  it('keeps unknown results out of the share, and tells of them', () => {
    const result = health([
      ...searchesOf(6, { results: 0, outcome: 'abandoned' }),
      ...searchesOf(2, { outcome: 'refined' }),
      ...searchesOf(4, { results: undefined, rank: 3 }),
    ]);
    expect(searchHealthSchema.parse(result)).toEqual(result);
    expect(result).toMatchObject({
      episodes: { value: 12, definition: 'searches' },
      zeroShare: { value: 0.75, n: 6, denominator: 8 },
      unknownResults: 4,
      clickedShare: { n: 4, denominator: 12 },
      medianRank: { value: 3, n: 4 },
    });
  });

  it('has no shares of no searches', () => {
    const none = { status: 'no-data', reason: 'nothing-to-count' };
    expect(health([])).toMatchObject({
      episodes: { status: 'ok', value: 0 },
      ...{ zeroShare: none, clickedShare: none, medianRank: none },
      ...{ terms: [], otherEpisodes: 0, unknownResults: 0 },
    });
  });

  it('hides what is not there where fewer than five are eligible', () => {
    expect(health([], { eligible: upTo(4) })).toMatchObject({
      clickedShare: { status: 'suppressed', reason: 'small-group' },
    });
  });

  it('lists a term from five people on, and leaves the rest together', () => {
    const { terms, otherEpisodes } = health([
      ...searchesOf(4, { term: 'rare' }),
      ...searchesOf(4, { term: 'rare' }),
      ...searchesOf(5),
      ...searchesOf(2, { term: undefined }),
    ]);
    expect(terms).toMatchObject([
      { term: 'pay', episodes: 5, people: { value: 5 } },
    ]);
    expect(otherEpisodes).toBe(10);
  });

  it('lists the most searched first, then by the alphabet', () => {
    const { terms } = health([
      ...searchesOf(5, { term: 'b' }),
      ...searchesOf(5, { term: 'a' }),
      ...searchesOf(6, { term: 'c' }),
    ]);
    expect(terms.map(({ term }) => term)).toEqual(['c', 'a', 'b']);
  });

  it('counts searches, not people, in the shares of a term', () => {
    const { terms } = health([
      ...searchesOf(5, { results: 0 }),
      ...searchesOf(5, { results: 0 }),
      ...searchesOf(5, { results: 7 }),
    ]);
    expect(terms).toMatchObject([
      { zeroShare: { n: 10, denominator: 15 }, clickedShare: { n: 15 } },
    ]);
  });

  it('lists 200 terms at most, and counts the others with the rest', () => {
    const many = Array.from({ length: 201 }, (_, i) =>
      searchesOf(i === 7 ? 5 : 6, { term: `t${i}` }),
    );
    const { terms, otherEpisodes } = health(many.flat());
    expect(terms).toHaveLength(200);
    expect(otherEpisodes).toBe(5);
  });

  it('lists nothing before collection began, and of too small a portal', () => {
    for (const overrides of [
      { collectingSince: DAY + 1 },
      { eligible: upTo(4) },
    ]) {
      const { terms, otherEpisodes } = health(searchesOf(9), overrides);
      expect(terms).toEqual([]);
      expect(otherEpisodes).toBe(9);
    }
  });

  it.each([
    [0, 'ok'],
    [1, 'suppressed'],
    [4, 'suppressed'],
    [5, 'ok'],
    [6, 'suppressed'],
    [9, 'suppressed'],
    [10, 'ok'],
  ])(
    'of ten people who searched, with %p who clicked the share is %p',
    (clickers, status) => {
      const searches = searchesOf(10, { results: 0 }).map(one => ({
        ...one,
        outcome:
          one.person <= clickers ? ('clicked' as const) : ('refined' as const),
      }));
      expect(health(searches).terms).toMatchObject([
        { clickedShare: { status }, zeroShare: { value: 1 } },
      ]);
    },
  );

  it('leaves unknown results out of the share of a term', () => {
    const { terms } = health([
      ...searchesOf(10, { results: 0 }),
      ...searchesOf(5, { results: undefined }),
    ]);
    expect(terms).toMatchObject([
      { zeroShare: { value: 1, n: 10, denominator: 10 } },
    ]);
    expect(
      health(searchesOf(5, { results: undefined })).terms[0].zeroShare,
    ).toMatchObject({ status: 'no-data' });
  });

  it('equals a naive recount', () => {
    const anySearch = fc.record({
      person: fc.integer({ min: 1, max: 14 }),
      term: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
      outcome: fc.constantFrom('clicked', 'refined', 'abandoned' as const),
      results: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
      rank: fc.integer({ min: 1, max: 6 }),
    });
    const ratio = (n: number, of: number) =>
      of === 0 ? { status: 'no-data' } : { value: n / of, n, denominator: of };
    fc.assert(
      fc.property(fc.array(anySearch, { maxLength: 90 }), searches => {
        const known = searches.filter(one => one.results !== undefined);
        const isZero = (one: Search) => one.results === 0;
        const isClicked = (one: Search) => one.outcome === 'clicked';
        const peopleOf = (all: Search[]) => new Set(all.map(one => one.person));
        const listed = ['a', 'b', 'c']
          .map(term => searches.filter(one => one.term === term))
          .filter(all => peopleOf(all).size >= 5)
          .sort((one, other) => other.length - one.length);
        const share = (
          all: Search[],
          options: { of: Search[]; is: (one: Search) => boolean },
        ) => {
          const those = all.filter(options.is);
          const did = peopleOf(those).size;
          const others = peopleOf(all).size - did;
          const tells = [did, others].some(n => n > 0 && n < 5);
          return tells
            ? { status: 'suppressed' }
            : ratio(those.length, options.of.length);
        };
        const result = health(searches);
        expect(result).toMatchObject({
          episodes: { value: searches.length },
          zeroShare: ratio(known.filter(isZero).length, known.length),
          unknownResults: searches.length - known.length,
          clickedShare: ratio(
            searches.filter(isClicked).length,
            searches.length,
          ),
          otherEpisodes: searches.length - listed.flat().length,
        });
        expect(result.terms).toMatchObject(
          [...listed]
            .sort(
              (one, other) =>
                other.length - one.length ||
                String(one[0].term).localeCompare(String(other[0].term)),
            )
            .map(all => ({
              term: all[0].term,
              episodes: all.length,
              people: { value: peopleOf(all).size },
              zeroShare: share(all, {
                of: all.filter(one => one.results !== undefined),
                is: isZero,
              }),
              clickedShare: share(all, { of: all, is: isClicked }),
            })),
        );
      }),
    );
  });
});
