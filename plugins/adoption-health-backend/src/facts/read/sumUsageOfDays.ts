import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { UsageKind } from '../usageKinds';

/** Days whose sets are in memory at once, as rows. */
const DAYS_AT_A_TIME = 7;

/** Usage of one dimension over days. */
export interface UsageTotal {
  events: number;
  valueSum: number;
  people: PeopleSet;
}

/** Usage of one kind over a run of days, by dimension, from the day facts. */
export async function sumUsageOfDays(
  knex: Knex,
  options: { kind: UsageKind; from: DayNumber; to: DayNumber },
): Promise<Map<number, UsageTotal>> {
  const { kind, from, to } = options;
  const counts = await knex('usage_count')
    .where({ kind })
    .whereBetween('day', [from, to])
    .groupBy('dimension_id')
    .select<
      Array<{
        dimension_id: number;
        events: number | string;
        value_sum: number | string;
      }>
    >(
      'dimension_id',
      knex.raw('sum(events) AS events, sum(value_sum) AS value_sum'),
    );
  const totals = new Map<number, UsageTotal>(
    counts.map(row => [
      row.dimension_id,
      {
        events: Number(row.events),
        valueSum: Number(row.value_sum),
        people: PeopleSet.empty,
      },
    ]),
  );
  for (let first = from; first <= to; first += DAYS_AT_A_TIME) {
    const last = Math.min(to, first + DAYS_AT_A_TIME - 1);
    const rows = await knex('usage_people')
      .where({ kind })
      .whereBetween('day', [first, last])
      .select<Array<{ dimension_id: number; people: Buffer }>>(
        'dimension_id',
        'people',
      );
    addPeople(totals, rows);
  }
  return totals;
}

/** Adds sets to the totals of their dimensions. */
export function addPeople(
  totals: Map<number, UsageTotal>,
  rows: Array<{ dimension_id: number; people: Buffer }>,
): void {
  const sets = new Map<number, PeopleSet[]>();
  for (const { dimension_id: id, people } of rows) {
    const set = PeopleSet.decode(people);
    const list = sets.get(id);
    if (list) {
      list.push(set);
    } else {
      sets.set(id, [set]);
    }
  }
  for (const [id, added] of sets) {
    const total = totals.get(id) ?? {
      events: 0,
      valueSum: 0,
      people: PeopleSet.empty,
    };
    totals.set(id, {
      ...total,
      people: PeopleSet.union([total.people, ...added]),
    });
  }
}
