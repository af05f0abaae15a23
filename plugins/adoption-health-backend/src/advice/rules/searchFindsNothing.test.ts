import {
  buildSearch,
  buildTerm,
  ok,
  suppressed,
} from '../__testUtils__/situations';
import { searchFindsNothing } from './searchFindsNothing';

const adviceFor = (...terms: Parameters<typeof buildTerm>[0][]) =>
  searchFindsNothing({ search: buildSearch(terms.map(buildTerm)) });

describe('searchFindsNothing', () => {
  it('names the term that most people searched in vain', () => {
    expect(
      adviceFor(
        {
          term: 'gateway',
          people: ok('searchTermPeople', 90),
          zeroShare: ok('searchZeroShare', 0.1),
        },
        { term: 'vpn' },
        { term: 'wiki', people: ok('searchTermPeople', 6), episodes: 99 },
      ),
    ).toEqual({
      rule: 'search-finds-nothing',
      facts: { term: 'vpn', people: 20, episodes: 30, zeroShare: 1 },
      people: 20,
      link: '/adoption-health/adoption',
    });
  });

  it('takes the one asked for more often where the people are as many', () => {
    const advice = adviceFor({ term: 'once' }, { term: 'often', episodes: 31 });
    expect(advice?.facts.term).toBe('often');
  });

  it('is there where half of them find nothing', () => {
    expect(adviceFor({ zeroShare: ok('searchZeroShare', 0.5) })).toBeDefined();
    expect(
      adviceFor({ zeroShare: ok('searchZeroShare', 0.49) }),
    ).toBeUndefined();
  });

  it('keeps quiet about what may not be shown', () => {
    expect(
      adviceFor({ people: suppressed('searchTermPeople') }),
    ).toBeUndefined();
    expect(
      adviceFor({ zeroShare: suppressed('searchZeroShare') }),
    ).toBeUndefined();
  });

  it('is not there without searches', () => {
    expect(adviceFor()).toBeUndefined();
    expect(searchFindsNothing({})).toBeUndefined();
  });
});
