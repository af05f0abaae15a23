import { SearchHealth } from 'backstage-plugin-adoption-health-common';
import { UsageTotal } from '../../../facts/read/sumUsageOfDays';
import { searchFindings, UsageKind } from '../../../facts/usageKinds';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { DayWindow } from '../../../platform/window';
import { searchHealth } from '../formulas/searchHealth';
import { Episodes, SearchTerm } from '../formulas/searchTerms';
import { getEventsOfDimensions } from './getEventsOfDimensions';
import { getRevealedTerms } from './getRevealedTerms';
import { getTotals } from './getTotals';
import { getUsesContext } from './getUsesContext';
import { RememberingSources } from './UsesSources';

/** Episodes whose results nobody knows, by term. */
const UNKNOWN_RESULTS = 'term-unknown';
const NONE: Episodes = { events: 0, people: PeopleSet.empty };

/** How well search works in a window, and what people search for. */
export async function getSearchHealth(
  sources: RememberingSources,
  options: { window: DayWindow },
): Promise<SearchHealth> {
  const { window } = options;
  const totals = (kind: UsageKind) => getTotals(sources, { kind, window });
  const [context, outcomes, findings, ranks] = await Promise.all([
    getUsesContext(sources, { window }),
    totals('search-outcome').then(eventsOf),
    totals('search-found').then(eventsOf),
    totals('search-rank').then(eventsOf),
  ]);
  const someUnknown = (findings.get(searchFindings.unknown) ?? 0) > 0;
  const terms = await getTerms(sources, { window, someUnknown });
  return searchHealth({ outcomes, findings, ranks, terms }, context);
}

async function getTerms(
  sources: RememberingSources,
  options: { window: DayWindow; someUnknown: boolean },
): Promise<SearchTerm[]> {
  const { window, someUnknown } = options;
  const { knex, groupSize } = sources;
  const totals = (kind: UsageKind) => getTotals(sources, { kind, window });
  const [texts, all, zero, clicked] = await Promise.all([
    getRevealedTerms(knex),
    totals('term'),
    totals('term-zero'),
    totals('term-clicked'),
  ]);
  const listed = [...all].filter(
    ([id, { people }]) => texts.has(id) && groupSize.isCountShown(people.size),
  );
  const unknown = await getEventsOfDimensions(knex, {
    ...{ kind: UNKNOWN_RESULTS, from: window.from, to: window.to },
    ids: someUnknown ? listed.map(([id]) => id) : [],
  });
  return listed.map(([id, total]) => ({
    term: texts.get(id) ?? '',
    all: total,
    zero: zero.get(id) ?? NONE,
    unknownEvents: unknown.get(id) ?? 0,
    clicked: clicked.get(id) ?? NONE,
  }));
}

function eventsOf(
  totals: ReadonlyMap<number, UsageTotal>,
): Map<number, number> {
  return new Map([...totals].map(([id, { events }]) => [id, events]));
}
