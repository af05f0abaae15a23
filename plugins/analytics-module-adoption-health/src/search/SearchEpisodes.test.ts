import fc from 'fast-check';
import {
  episodesOf,
  SearchAct,
  ToldEpisode,
} from '../__testUtils__/searchTimeline';
import { pageView } from '../__testUtils__/pageView';
import { SearchEpisodes } from './SearchEpisodes';

const search = (at: number, term: string, results?: number): SearchAct => ({
  at,
  do: 'search',
  term,
  results,
});
const open = (at: number, rank?: number): SearchAct => ({
  at,
  do: 'open',
  rank,
});
const hide = (at: number): SearchAct => ({ at, do: 'hide' });

beforeEach(() => jest.useFakeTimers({ now: 0 }));
afterEach(() => jest.useRealTimers());

function searchEpisodes() {
  const onEpisode = jest.fn();
  const episodes = new SearchEpisodes({
    clock: () => Date.now(),
    schedule: (action, delayMs) => {
      const timer = setTimeout(action, delayMs);
      return () => clearTimeout(timer);
    },
    onEpisode,
  });
  return { episodes, onEpisode };
}

/** What is told of a timeline, once nothing more can be expected. */
function told(acts: readonly SearchAct[]): ToldEpisode[] {
  jest.setSystemTime(0);
  const { episodes, onEpisode } = searchEpisodes();
  for (const act of acts) {
    jest.advanceTimersByTime(act.at - Date.now());
    if (act.do === 'search') {
      const at = new Date(act.at).toISOString();
      const { term: subject, results: value } = act;
      episodes.searched(pageView(subject, { action: 'search', at, value }));
    } else if (act.do === 'open') {
      episodes.opened(act.rank);
    } else {
      episodes.settle();
    }
  }
  jest.runAllTimers();
  return onEpisode.mock.calls.map(([event]) => ({
    at: Date.parse(event.at),
    term: event.subject,
    results: event.value,
    ...event.attributes,
  }));
}

describe('SearchEpisodes', () => {
  it.each<[string, SearchAct[], Partial<ToldEpisode>[]]>([
    ['nothing', [], []],
    [
      'a search and nothing else',
      [search(0, 'kube', 7)],
      [{ at: 0, term: 'kube', results: 7, outcome: 'abandoned' }],
    ],
    [
      'a result opened in time',
      [search(0, 'kube', 7), open(119_999, 3)],
      [{ at: 0, outcome: 'clicked', rank: 3 }],
    ],
    [
      'a result opened too late',
      [search(0, 'kube'), open(120_000, 3)],
      [{ outcome: 'abandoned' }],
    ],
    [
      'a result of which the place is not known',
      [search(0, 'kube'), open(1_000)],
      [{ outcome: 'clicked', rank: undefined }],
    ],
    [
      'a place that is none',
      [search(0, 'kube'), open(1_000, 0)],
      [{ outcome: 'clicked', rank: undefined }],
    ],
    [
      'another term in time',
      [search(0, 'kube'), search(119_999, 'docker')],
      [
        { term: 'kube', outcome: 'refined' },
        { term: 'docker', outcome: 'abandoned' },
      ],
    ],
    [
      'another term too late',
      [search(0, 'kube'), search(120_000, 'docker')],
      [{ outcome: 'abandoned' }, { outcome: 'abandoned' }],
    ],
    [
      'a result opened only after the next search',
      [search(0, 'kube'), search(9_000, 'docker'), open(10_000, 1)],
      [{ outcome: 'refined' }, { term: 'docker', outcome: 'clicked' }],
    ],
    [
      'a term as it is typed, with a slip',
      [
        search(0, 'k', 90),
        search(400, 'kubs', 0),
        search(900, 'kub', 40),
        search(3_000, 'kubernetes', 12),
      ],
      [{ at: 3_000, term: 'kubernetes', results: 12, outcome: 'abandoned' }],
    ],
    [
      'a longer term after a look',
      [search(0, 'kube'), search(5_000, 'kubernetes')],
      [{ term: 'kube', outcome: 'refined' }, { term: 'kubernetes' }],
    ],
    [
      'further pages and filters, then a result',
      [
        search(0, 'kube', 70),
        search(50_000, 'kube', 70),
        search(150_000, 'kube', 4),
        open(200_000, 52),
      ],
      [{ at: 150_000, results: 4, outcome: 'clicked', rank: 52 }],
    ],
    [
      'the same term written in another way',
      [search(0, 'Kube '), search(9_000, 'kube')],
      [{ term: 'kube', outcome: 'abandoned' }],
    ],
    [
      'the way back from a result to look at others',
      [
        search(0, 'kube'),
        open(5_000, 1),
        search(60_000, 'kube'),
        open(70_000, 2),
      ],
      [{ at: 0, outcome: 'clicked', rank: 1 }],
    ],
    [
      'another term after a result',
      [search(0, 'kube'), open(5_000, 1), search(9_000, 'docker')],
      [{ outcome: 'clicked' }, { term: 'docker', outcome: 'abandoned' }],
    ],
    [
      'the same term long after a result',
      [search(0, 'kube'), open(5_000, 1), search(125_000, 'kube')],
      [{ outcome: 'clicked' }, { at: 125_000, outcome: 'abandoned' }],
    ],
    [
      'a page hidden before a result was opened',
      [search(0, 'kube'), hide(5_000), open(9_000, 1)],
      [{ outcome: 'abandoned' }],
    ],
    [
      'a search after the page was hidden',
      [search(0, 'kube'), hide(5_000), search(9_000, 'docker')],
      [{ outcome: 'abandoned' }, { outcome: 'abandoned' }],
    ],
    [
      'a page hidden by the result that opens',
      [search(0, 'kube'), open(5_000, 1), hide(5_000), search(9_000, 'kube')],
      [{ outcome: 'clicked', rank: 1 }],
    ],
    ['a result without a search', [open(0, 1)], []],
    ['a search for nothing', [search(0, ' ')], []],
    [
      'how much was found when nobody knows',
      [search(0, 'kube')],
      [{ results: undefined }],
    ],
    [
      'an e-mail address, without saying which',
      [search(0, 'ada@example.com', 1), open(1_000, 1)],
      [{ term: '', results: 1, outcome: 'clicked', rank: 1 }],
    ],
    [
      'two addresses as two terms',
      [search(0, 'ada@example.com'), search(5_000, 'bob@example.com')],
      [
        { term: '', outcome: 'refined' },
        { term: '', outcome: 'abandoned' },
      ],
    ],
  ])('makes sense of %s', (_, acts, expected) => {
    expect(told(acts)).toEqual(
      expected.map(episode => expect.objectContaining(episode)),
    );
  });

  it('tells a click at once: the page may be gone next', () => {
    const { episodes, onEpisode } = searchEpisodes();
    episodes.searched(pageView('kube', { action: 'search' }));
    expect(onEpisode).not.toHaveBeenCalled();
    episodes.opened(2);
    expect(onEpisode).toHaveBeenCalledTimes(1);
  });

  it('keeps no timer once an episode has been settled', () => {
    const { episodes } = searchEpisodes();
    episodes.searched(pageView('kube', { action: 'search' }));
    episodes.settle();
    expect(jest.getTimerCount()).toBe(0);
  });

  it('knows the time also where timers sleep', () => {
    const { episodes, onEpisode } = searchEpisodes();
    episodes.searched(pageView('kube', { action: 'search' }));
    // A laptop was closed for an hour; its timers have not caught up yet.
    jest.setSystemTime(3_600_000);
    episodes.searched(pageView('docker', { action: 'search' }));
    expect(onEpisode).toHaveBeenCalledTimes(1);
    expect(onEpisode.mock.calls[0][0].attributes).toEqual({
      outcome: 'abandoned',
    });
  });

  it('agrees with a judgement in hindsight, whatever people do', () => {
    const gapMs = fc.constantFrom(
      0,
      1,
      200,
      2_999,
      3_000,
      60_000,
      119_999,
      120_000,
      200_000,
    );
    const results = fc.option(fc.nat(), { nil: undefined });
    const rank = fc.option(fc.integer({ min: 1 }), { nil: undefined });
    const act = fc.oneof(
      fc.record({
        do: fc.constant('search' as const),
        term: fc.constantFrom('k', 'ku', 'kube', 'kubectl', 'docker'),
        results,
      }),
      fc.record({ do: fc.constant('open' as const), rank }),
      fc.record({ do: fc.constant('hide' as const) }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(gapMs, act), { maxLength: 30 }), steps => {
        let at = 0;
        const acts = steps.map(([gap, step]): SearchAct => {
          at += gap;
          return { ...step, at };
        });
        expect(told(acts)).toEqual(episodesOf(acts));
      }),
      { numRuns: 1_000 },
    );
  });
});
