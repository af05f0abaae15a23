import { Knex } from 'knex';
import { dialectOf } from '../../platform/database/dialect';
import {
  eventFlags,
  SEARCH_OUTCOME_SHIFT,
  SEARCH_RANK_SHIFT,
  searchOutcomeCodes,
} from '../../platform/database/tables';
import {
  LARGEST_SUMMED_VALUE,
  NO_DIMENSION,
  searchFindings,
  UsageKindRow,
  UsageScope,
} from '../usageKinds';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { UsageSum } from '../formulas/usageSums';
import { chooseEvents, EventChoice } from './chooseEvents';
import { Targets } from './getTargets';

interface StoredRow {
  day: number;
  dimension_id: number | string;
  events: number | string;
  value_sum: number | string | null;
  /** Ids, separated by commas, repeated or not, in braces or not. */
  people: string;
}

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
function scopeSql(scope: UsageScope, targets: Targets): string {
  const has = (flag: number) => `event.flags & ${flag} <> 0`;
  const scopes: Record<UsageScope, string> = {
    intentional: has(eventFlags.intentional),
    click: has(eventFlags.click),
    value: has(eventFlags.valueEvent),
    search: `${search} <> 0`,
    'search-without-results': `${search} <> 0 AND event.value = 0`,
    'search-with-unknown-results': `${search} <> 0 AND event.value IS NULL`,
    'search-clicked': `${search} = ${searchOutcomeCodes.clicked}`,
    'slow-load': `${has(eventFlags.timing)} AND (${has(eventFlags.timedOut)} OR event.value >= ${targetSql(targets)})`,
  };
  return scopes[scope];
}

/** The SQL of the target of an event, ms. */
function targetSql({ inForceMs, earlierMs }: Targets): string {
  const cases = [...earlierMs].map(
    ([day, targetMs]) => `WHEN ${Number(day)} THEN ${Number(targetMs)}`,
  );
  return cases.length > 0
    ? `CASE event.day ${cases.join(' ')} ELSE ${Number(inForceMs)} END`
    : String(Number(inForceMs));
}

/**
 * Usage of one kind in raw events, summed by the database. Rows come in key
 * order, so that concurrent writers lock in one order.
 *
 * The people come as one text a row. They are not made distinct there, since
 * to sort them takes the database longer than all the rest.
 */
export async function getUsage(
  knex: Knex,
  options: {
    kind: UsageKindRow;
    events: EventChoice;
    /** What a load is slow by. */
    targets: Targets;
  },
): Promise<UsageSum[]> {
  const { kind, targets } = options;
  const dimension = dimensions[kind.by];
  const people =
    dialectOf(knex) === 'postgres'
      ? 'array_agg(person_id)::text'
      : 'group_concat(person_id)';
  const query = knex('event')
    .whereRaw(scopeSql(kind.counts, targets))
    .groupByRaw(kind.by === 'nothing' ? 'day' : '1, 2')
    .orderByRaw('1, 2')
    .select<StoredRow[]>(
      'day',
      knex.raw(`${dimension} AS dimension_id`),
      knex.raw('count(*) AS events'),
      knex.raw(
        `sum(CASE WHEN abs(event.value) <= ${LARGEST_SUMMED_VALUE} THEN CAST(floor(event.value + 0.5) AS bigint) ELSE 0 END) AS value_sum`,
      ),
      knex.raw(`${people} AS people`),
    );
  chooseEvents(query, options.events);
  if (kind.by !== 'nothing') {
    query.whereRaw(`${dimension} <> ?`, [NO_DIMENSION]);
  }
  const rows = await query;
  return rows.map(row => ({
    day: row.day,
    dimensionId: Number(row.dimension_id),
    events: Number(row.events),
    valueSum: Number(row.value_sum ?? 0),
    people: PeopleSet.of(idsIn(row.people)),
  }));
}

/** The numbers in a text; anything else separates them. */
function idsIn(text: string): number[] {
  const ids: number[] = [];
  let id = 0;
  let inNumber = false;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) {
      id = id * 10 + digit;
      inNumber = true;
    } else if (inNumber) {
      ids.push(id);
      id = 0;
      inNumber = false;
    }
  }
  if (inNumber) {
    ids.push(id);
  }
  return ids;
}
