import {
  MetricId,
  SearchHealth,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { absentValue } from '../../../platform/okValue';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { peopleCount } from './peopleValues';
import { portalShare } from './portalValue';
import { UsesContext } from './UsesContext';

/** Episodes, and who had them. */
export interface Episodes {
  events: number;
  people: PeopleSet;
}

/** What was counted of a search term whose text is known. */
export interface SearchTerm {
  term: string;
  all: Episodes;
  /** Those that found nothing. */
  zero: Episodes;
  /** How many there are whose results nobody knows. */
  unknownEvents: number;
  /** Those in which a result was opened. */
  clicked: Episodes;
}

type Row = SearchHealth['terms'][number];

const MOST_LISTED = 200;

/**
 * The terms that at least k people searched for in the window, most searched
 * first, and no more of them than anybody reads. Source: metrics.md 2, "Search
 * health", and 1.8.
 */
export function searchTerms(
  terms: readonly SearchTerm[],
  context: UsesContext,
): Row[] {
  return terms
    .filter(({ all }) => context.groupSize.isCountShown(all.people.size))
    .sort(
      (one, other) =>
        other.all.events - one.all.events || (one.term < other.term ? -1 : 1),
    )
    .slice(0, MOST_LISTED)
    .map(term => termRow(term, context))
    .filter(row => row.people.status === 'ok');
}

function termRow(
  { term, all, zero, unknownEvents, clicked }: SearchTerm,
  context: UsesContext,
): Row {
  return {
    term,
    episodes: all.events,
    people: peopleCount('searchTermPeople', { context, people: all.people }),
    zeroShare: termShare('searchZeroShare', {
      ...{ context, all, part: zero },
      denominator: all.events - unknownEvents,
    }),
    clickedShare: termShare('searchClickedShare', {
      ...{ context, all, part: clicked },
      denominator: all.events,
    }),
  };
}

/**
 * A share of a term's episodes; hidden where it would tell that one to k - 1
 * people, but not the others, saw or did this.
 */
function termShare(
  metric: MetricId,
  options: {
    context: UsesContext;
    all: Episodes;
    part: Episodes;
    denominator: number;
  },
): Value {
  const { context, all, part, denominator } = options;
  const isFew = (count: number) =>
    count > 0 && !context.groupSize.isCountShown(count);
  const others = all.people.minus(part.people).size;
  return isFew(part.people.size) || isFew(others)
    ? absentValue(metric, {
        status: 'suppressed',
        reason: 'small-group',
        window: context.window,
      })
    : portalShare(metric, { context, n: part.events, denominator });
}
