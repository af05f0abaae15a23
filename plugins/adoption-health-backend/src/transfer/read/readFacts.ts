import { dayOf, ExportLine } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { LineIds } from '../formulas/lineIds';
import { runsOf } from '../formulas/runsOf';
import { pagesOf } from './pagesOf';

/** A line stays far below the longest one that an import takes. */
const ROWS_PER_LINE = 100;

const NOBODY = PeopleSet.empty.encode();

/** The day facts. */
export async function* readFacts(
  knex: Knex,
  nextId: LineIds,
): AsyncGenerator<ExportLine[]> {
  const days = pagesOf<{
    day: number;
    time_zone: string;
    target_ms: number | null;
    raw_complete: boolean | number;
  }>(knex, {
    table: 'fact_day',
    query: knex('fact_day')
      .orderBy('day')
      .select('day', 'time_zone', 'target_ms', 'raw_complete'),
  });
  for await (const rows of days) {
    yield rows.map(row => ({
      type: 'fact-day',
      id: nextId(),
      day: dayOf(row.day),
      timeZone: row.time_zone,
      targetMs: row.target_ms ?? undefined,
      rawComplete: Boolean(row.raw_complete),
    }));
  }
  yield* readUsage(knex, nextId);
  yield* readTimings(knex, nextId);
}

async function* readUsage(
  knex: Knex,
  nextId: LineIds,
): AsyncGenerator<ExportLine[]> {
  const pages = pagesOf<{
    kind: string;
    day: number;
    dimension_id: number;
    events: number | string;
    value_sum: number | string;
    people: Buffer | null;
  }>(knex, {
    table: 'usage_count',
    query: knex('usage_count')
      .leftJoin('usage_people', join =>
        join
          .on('usage_people.kind', 'usage_count.kind')
          .andOn('usage_people.day', 'usage_count.day')
          .andOn('usage_people.dimension_id', 'usage_count.dimension_id'),
      )
      .orderBy([
        'usage_count.kind',
        'usage_count.day',
        'usage_count.dimension_id',
      ])
      .select(
        'usage_count.kind',
        'usage_count.day',
        'usage_count.dimension_id',
        'events',
        'value_sum',
        'people',
      ),
  });
  for await (const rows of pages) {
    const runs = runsOf(rows, {
      key: row => `${row.kind} ${row.day}`,
      limit: ROWS_PER_LINE,
    });
    yield runs.map(run => ({
      type: 'usage',
      id: nextId(),
      kind: run[0].kind,
      day: dayOf(run[0].day),
      of: run.map(row => [
        row.dimension_id,
        Number(row.events),
        Number(row.value_sum),
        (row.people ?? NOBODY).toString('base64'),
      ]),
    }));
  }
}

async function* readTimings(
  knex: Knex,
  nextId: LineIds,
): AsyncGenerator<ExportLine[]> {
  const pages = pagesOf<{
    metric: string;
    day: number;
    route_id: number;
    plugin_id: number;
    navigation: 'hard' | 'soft';
    target_ms: number;
    samples: number | string;
    within_target: number | string;
    timed_out: number | string;
    aborted: number | string;
    sketch: Buffer;
  }>(knex, {
    table: 'timing_day',
    query: knex('timing_day').orderBy('day').select('*'),
  });
  for await (const rows of pages) {
    const runs = runsOf(rows, { key: row => row.day, limit: ROWS_PER_LINE });
    yield runs.map(run => ({
      type: 'timings',
      id: nextId(),
      day: dayOf(run[0].day),
      of: run.map(row => [
        row.metric,
        row.route_id,
        row.plugin_id,
        row.navigation,
        row.target_ms,
        Number(row.samples),
        Number(row.within_target),
        Number(row.timed_out),
        Number(row.aborted),
        row.sketch.toString('base64'),
      ]),
    }));
  }
}
