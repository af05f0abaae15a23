import {
  eventFlags,
  EventRow,
  SEARCH_OUTCOME_SHIFT,
  SEARCH_RANK_SHIFT,
  searchOutcomeCodes,
} from '../../platform/database/tables';
import { targetOf, Targets } from '../read/getTargets';
import {
  NO_DIMENSION,
  searchFindings,
  UsageKindRow,
  UsageScope,
} from '../usageKinds';
import { UsageRow, usageSums, UsageSum } from './usageSums';

/** As in `getUsage`: beyond it a value is no quantity. */
const LARGEST_SUMMED_VALUE = 1_000_000_000;

const dimensions: Record<UsageKindRow['by'], (event: EventRow) => number> = {
  nothing: () => NO_DIMENSION,
  plugin_id: event => event.plugin_id,
  route_id: event => event.route_id,
  entity_id: event => event.entity_id ?? NO_DIMENSION,
  action_id: event => event.action_id,
  term_id: event => event.term_id ?? NO_DIMENSION,
  'search-outcome': searchOutcome,
  'search-rank': event => bits(event.flags, SEARCH_RANK_SHIFT, 5),
  'search-findings': ({ value }) => {
    if (value === undefined) {
      return searchFindings.unknown;
    }
    return value === 0 ? searchFindings.nothing : searchFindings.something;
  },
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
      !isCounted(event, kind.counts, targetOf(targets, event.day))
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

function isCounted(
  event: EventRow,
  ...[scope, targetMs]: [scope: UsageScope, targetMs: number]
): boolean {
  const { flags, value } = event;
  switch (scope) {
    case 'intentional':
      return has(flags, eventFlags.intentional);
    case 'value':
      return has(flags, eventFlags.valueEvent);
    case 'search':
      return searchOutcome(event) !== 0;
    case 'search-without-results':
      return searchOutcome(event) !== 0 && value === 0;
    case 'search-clicked':
      return searchOutcome(event) === searchOutcomeCodes.clicked;
    case 'slow-load':
      return (
        has(flags, eventFlags.timing) &&
        (has(flags, eventFlags.timedOut) || (value ?? 0) >= targetMs)
      );
    default:
      throw new Error(`No events are counted as ${scope satisfies never}`);
  }
}

function searchOutcome(event: EventRow): number {
  return bits(event.flags, SEARCH_OUTCOME_SHIFT, 2);
}

function quantity(value: number | undefined): number {
  return value !== undefined && Math.abs(value) <= LARGEST_SUMMED_VALUE
    ? Math.floor(value + 0.5)
    : 0;
}

function has(flags: number, bit: number): boolean {
  // eslint-disable-next-line no-bitwise
  return (flags & bit) !== 0;
}

function bits(
  flags: number,
  ...[shift, width]: [shift: number, width: number]
): number {
  // eslint-disable-next-line no-bitwise
  return (flags >> shift) & (2 ** width - 1);
}
