/** Something a person does in a search, at a moment in milliseconds. */
export type SearchAct =
  | { at: number; do: 'search'; term: string; results?: number }
  | { at: number; do: 'open'; rank?: number }
  | { at: number; do: 'hide' };

/** An episode as it is told. */
export interface ToldEpisode {
  at: number;
  term: string;
  results?: number;
  outcome: 'clicked' | 'refined' | 'abandoned';
  rank?: number;
}

const episodeMs = 120_000;
const burstMs = 3_000;

type Search = Extract<SearchAct, { do: 'search' }>;

/**
 * The episodes of a whole timeline: first all acts are sorted into episodes,
 * then each one is judged with hindsight.
 */
export function episodesOf(acts: readonly SearchAct[]): ToldEpisode[] {
  const episodes: SearchAct[][] = [];
  for (const act of acts) {
    const current = episodes.at(-1) ?? [];
    if (act.do === 'search' && !goesOn(current, act)) {
      episodes.push([act]);
    } else {
      current.push(act);
    }
  }
  return episodes.map((episode, index) =>
    judge(episode, episodes[index + 1]?.[0].at ?? Infinity),
  );
}

function judge(episode: readonly SearchAct[], nextAt: number): ToldEpisode {
  const own = ownActs(episode);
  const click = own.findIndex(act => act.do === 'open');
  const searches = (click < 0 ? own : own.slice(0, click)).filter(isSearch);
  const { at, term, results } = searches[searches.length - 1];
  const opened = own[click];
  if (opened?.do === 'open') {
    return { at, term, results, outcome: 'clicked', rank: opened.rank };
  }
  const isRefined = !isHidden(episode) && nextAt - at < episodeMs;
  const outcome = isRefined ? 'refined' : 'abandoned';
  return { at, term, results, outcome };
}

function goesOn(episode: readonly SearchAct[], search: Search): boolean {
  const own = ownActs(episode);
  const last = own.filter(isSearch).at(-1);
  if (!last || isHidden(episode)) {
    return false;
  }
  const gapMs = search.at - (own.at(-1)?.at ?? 0);
  const isTyped =
    search.term.startsWith(last.term) || last.term.startsWith(search.term);
  return search.term === last.term
    ? gapMs < episodeMs
    : isTyped && gapMs < burstMs;
}

/** Searches, and results that were opened in time and before the page hid. */
function ownActs(episode: readonly SearchAct[]): SearchAct[] {
  const own: SearchAct[] = [];
  for (const act of episode) {
    if (act.do === 'hide' && !own.some(one => one.do === 'open')) {
      break;
    }
    const gapMs = act.at - (own.at(-1)?.at ?? act.at);
    if (act.do === 'search' || (act.do === 'open' && gapMs < episodeMs)) {
      own.push(act);
    }
  }
  return own;
}

/** The page hid before a result was opened. */
function isHidden(episode: readonly SearchAct[]): boolean {
  const isOpened = ownActs(episode).some(act => act.do === 'open');
  return !isOpened && episode.some(act => act.do === 'hide');
}

function isSearch(act: SearchAct): act is Search {
  return act.do === 'search';
}
