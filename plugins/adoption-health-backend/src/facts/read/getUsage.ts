import { Knex } from 'knex';
import {
  eventFlags,
  SEARCH_OUTCOME_SHIFT,
  SEARCH_RANK_SHIFT,
  searchOutcomeCodes,
} from '../../platform/database/tables';
import {
  NO_DIMENSION,
  searchFindings,
  UsageKindRow,
  UsageScope,
} from '../usageKinds';
import { chooseEvents, EventChoice } from './chooseEvents';

/** Events of one person, by what they are counted by. */
export interface UsageRow {
  day: number;
  dimensionId: number;
  personId: number;
  events: number;
  /** Sum of the events' rounded values. */
  valueSum: number;
}

interface StoredRow {
  day: number;
  dimension_id: number | string;
  person_id: number;
  events: number | string;
  value_sum: number | string | null;
}

/** Beyond it a value is no quantity, and sums of it would overflow. */
const LARGEST_SUMMED_VALUE = 1_000_000_000;

const search = `(event.flags >> ${SEARCH_OUTCOME_SHIFT}) & 3`;

/** The SQL of what a row of `usageKinds` is counted by. */
const dimensions: Record<UsageKindRow['by'], string> = {
  nothing: String(NO_DIMENSION),
  plugin_id: 'event.plugin_id',
  route_id: 'event.route_id',
  entity_id: 'event.entity_id',
  action_id: 'event.action_id',
  term_id: 'event.term_id',
  'search-outcome': search,
  'search-rank': `(event.flags >> ${SEARCH_RANK_SHIFT}) & 31`,
  'search-findings': `CASE WHEN event.value IS NULL THEN ${searchFindings.unknown} WHEN event.value = 0 THEN ${searchFindings.nothing} ELSE ${searchFindings.something} END`,
};

/** The SQL of which events a row of `usageKinds` counts. */
function scopeSql(scope: UsageScope, targetMs: number): string {
  const has = (flag: number) => `event.flags & ${flag} <> 0`;
  const scopes: Record<UsageScope, string> = {
    intentional: has(eventFlags.intentional),
    value: has(eventFlags.valueEvent),
    search: `${search} <> 0`,
    'search-without-results': `${search} <> 0 AND event.value = 0`,
    'search-clicked': `${search} = ${searchOutcomeCodes.clicked}`,
    'slow-load': `${has(eventFlags.timing)} AND (${has(eventFlags.timedOut)} OR event.value >= ${Number(targetMs)})`,
  };
  return scopes[scope];
}

/**
 * Usage of one kind in raw events, summed by the database. Rows come in key
 * order, so that concurrent writers lock in one order.
 */
export async function getUsage(
  knex: Knex,
  options: { kind: UsageKindRow; events: EventChoice; targetMs: number },
): Promise<UsageRow[]> {
  const { kind, targetMs } = options;
  const dimension = dimensions[kind.by];
  const query = knex('event')
    .whereRaw(scopeSql(kind.counts, targetMs))
    .groupByRaw(kind.by === 'nothing' ? 'day, person_id' : '1, 2, 3')
    .orderByRaw('1, 2')
    .select<StoredRow[]>(
      'day',
      knex.raw(`${dimension} AS dimension_id`),
      'person_id',
      knex.raw('count(*) AS events'),
      knex.raw(
        `sum(CASE WHEN abs(event.value) <= ${LARGEST_SUMMED_VALUE} THEN CAST(round(event.value) AS bigint) ELSE 0 END) AS value_sum`,
      ),
    );
  chooseEvents(query, options.events);
  if (kind.by !== 'nothing') {
    query.whereRaw(`${dimension} <> ?`, [NO_DIMENSION]);
  }
  const rows = await query;
  return rows.map(row => ({
    day: row.day,
    dimensionId: Number(row.dimension_id),
    personId: row.person_id,
    events: Number(row.events),
    valueSum: Number(row.value_sum ?? 0),
  }));
}
