import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import {
  StoredDayFacts,
  StoredTimingSum,
  StoredUsage,
} from '../formulas/DayFacts';
import { UsageKind } from '../usageKinds';

/** All facts of a day, as they are stored. */
export async function getDayFacts(
  knex: Knex,
  day: DayNumber,
): Promise<StoredDayFacts> {
  return {
    usage: await getStoredUsage(knex, day),
    timings: await getStoredTimings(knex, day),
  };
}

async function getStoredUsage(
  knex: Knex,
  day: DayNumber,
): Promise<StoredDayFacts['usage']> {
  const counts = await knex('usage_count').where({ day }).select<
    Array<{
      kind: UsageKind;
      dimension_id: number;
      events: number | string;
      value_sum: number | string;
    }>
  >('kind', 'dimension_id', 'events', 'value_sum');
  const sets = await knex('usage_people')
    .where({ day })
    .select<Array<{ kind: UsageKind; dimension_id: number; people: Buffer }>>(
      'kind',
      'dimension_id',
      'people',
    );

  const usage = new Map<UsageKind, Map<number, StoredUsage>>();
  const rowOf = (kind: UsageKind, dimensionId: number): StoredUsage => {
    const ofKind = usage.get(kind) ?? new Map<number, StoredUsage>();
    usage.set(kind, ofKind);
    const row = ofKind.get(dimensionId) ?? {
      day,
      dimensionId,
      events: 0,
      valueSum: 0,
      people: PeopleSet.empty,
    };
    ofKind.set(dimensionId, row);
    return row;
  };
  for (const count of counts) {
    const row = rowOf(count.kind, count.dimension_id);
    row.events = Number(count.events);
    row.valueSum = Number(count.value_sum);
  }
  for (const set of sets) {
    rowOf(set.kind, set.dimension_id).people = readableSet(set.people);
  }
  return new Map(
    [...usage].map(([kind, ofKind]) => [kind, [...ofKind.values()]]),
  );
}

/** Undefined for bytes that are no set: a recount is to replace them. */
function readableSet(bytes: Buffer): PeopleSet | undefined {
  try {
    return PeopleSet.decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined;
    }
    throw error;
  }
}

async function getStoredTimings(
  knex: Knex,
  day: DayNumber,
): Promise<StoredTimingSum[]> {
  const rows = await knex('timing_day').where({ day }).select<
    Array<{
      metric: string;
      route_id: number;
      plugin_id: number;
      navigation: 'hard' | 'soft';
      target_ms: number;
      samples: number | string;
      within_target: number | string;
      timed_out: number | string;
      aborted: number | string;
      sketch: Buffer;
    }>
  >('*');
  return rows.map(row => ({
    metric: row.metric,
    day,
    routeId: row.route_id,
    pluginId: row.plugin_id,
    navigation: row.navigation,
    targetMs: row.target_ms,
    samples: Number(row.samples),
    withinTarget: Number(row.within_target),
    timedOut: Number(row.timed_out),
    aborted: Number(row.aborted),
    sketch: row.sketch,
  }));
}
