import { SearchAttributes } from 'backstage-plugin-adoption-health-common';
import { searchTerms } from '../declared/searchTerms';
import { Random } from '../random';

/** One search episode, as the browser settles it. Source: metrics.md 2. */
export type SearchEpisode = {
  term: string;
  /** Absent where the number of results is unknown. */
  results?: number;
  attributes: SearchAttributes;
};

const SHARE_UNKNOWN = 0.04;
const CLICKED = 0.62;
const REFINED = 0.22;

/** Draws what somebody looks for and whether they find it. */
export function drawSearchEpisode(random: Random): SearchEpisode {
  const place = zipf(random, searchTerms.length);
  const [term, results] = searchTerms[place];
  return {
    term,
    ...(random.next() >= SHARE_UNKNOWN && { results }),
    attributes: outcomeOf(random, results),
  };
}

function outcomeOf(random: Random, results: number): SearchAttributes {
  const at = random.next();
  if (results > 0 && at < CLICKED) {
    return {
      outcome: 'clicked',
      rank: 1 + zipf(random, Math.min(10, results)),
    };
  }
  const missed = results > 0 ? CLICKED + REFINED : 0.55;
  return { outcome: at < missed ? 'refined' : 'abandoned' };
}

/** A place of `count`, the first the likeliest: the n-th about 1/n as likely. */
export function zipf(random: Random, count: number): number {
  return Math.min(
    count - 1,
    Math.floor(Math.pow(count + 1, random.next())) - 1,
  );
}
