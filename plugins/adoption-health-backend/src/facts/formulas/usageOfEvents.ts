import {
  eventFlags,
  EventRow,
  hasFlag,
  searchOutcomeOf,
  searchRankOf,
} from '../../platform/database/tables';
import { targetOf, Targets } from '../read/getTargets';
import {
  LARGEST_SUMMED_VALUE,
  NO_DIMENSION,
  searchFindings,
  UsageKindRow,
  UsageScope,
} from '../usageKinds';
import { mayCount } from './mayCount';
import { UsageRow, usageSums, UsageSum } from './usageSums';

const dimensions: Record<UsageKindRow['by'], (event: EventRow) => number> = {
  nothing: () => NO_DIMENSION,
  plugin_id: event => event.plugin_id,
  route_id: event => event.route_id,
  entity_id: event => event.entity_id ?? NO_DIMENSION,
  action_id: event => event.action_id,
  term_id: event => event.term_id ?? NO_DIMENSION,
  'search-outcome': event => searchOutcomeOf(event.flags),
  'search-rank': event => searchRankOf(event.flags),
  'search-findings': ({ value }) => {
    if (value === undefined) {
      return searchFindings.unknown;
    }
    return value === 0 ? searchFindings.nothing : searchFindings.something;
  },
};

const always = () => true;

/** What a scope asks of an event besides the flags of {@link mayCount}. */
const asksOfValue: Record<
  UsageScope,
  (event: EventRow, targetMs: number) => boolean
> = {
  intentional: always,
  click: always,
  value: always,
  search: always,
  'search-without-results': ({ value }) => value === 0,
  'search-with-unknown-results': ({ value }) => value === undefined,
  'search-clicked': always,
  'slow-load': ({ flags, value }, targetMs) =>
    hasFlag(flags, eventFlags.timedOut) || (value ?? 0) >= targetMs,
};

/**
 * Usage of one kind in events that are not stored raw: what `getUsage` answers
 * for the same events once they are, in the same order.
 */
export function usageOfEvents(
  events: EventRow[],
  options: { kind: UsageKindRow; targets: Targets },
): UsageSum[] {
  const { kind, targets } = options;
  const dimensionOf = dimensions[kind.by];
  const rows = new Map<string, UsageRow>();
  for (const event of events) {
    const dimensionId = dimensionOf(event);
    const isNone = dimensionId === NO_DIMENSION && kind.by !== 'nothing';
    if (
      isNone ||
      !mayCount[kind.counts](event.flags) ||
      !asksOfValue[kind.counts](event, targetOf(targets, event.day))
    ) {
      continue;
    }
    const key = `${event.day} ${dimensionId} ${event.person_id}`;
    const row = rows.get(key);
    if (row) {
      row.events += 1;
      row.valueSum += quantity(event.value);
    } else {
      rows.set(key, {
        day: event.day,
        dimensionId,
        personId: event.person_id,
        events: 1,
        valueSum: quantity(event.value),
      });
    }
  }
  return usageSums([...rows.values()]).sort(
    (a, b) => a.day - b.day || a.dimensionId - b.dimensionId,
  );
}

function quantity(value: number | undefined): number {
  return value !== undefined && Math.abs(value) <= LARGEST_SUMMED_VALUE
    ? Math.floor(value + 0.5)
    : 0;
}
