import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { splitDays } from '../formulas/months';
import { UsageKind } from '../usageKinds';
import { getClosedMonths } from './getClosedMonths';
import { addPeople, sumUsageOfDays, UsageTotal } from './sumUsageOfDays';

/**
 * Usage of one kind over any run of days, by dimension: events, the sum of
 * their values, and everyone behind them. Whole closed months are taken as
 * such, the other days one by one; the answer is the same.
 */
export async function getUsageOverDays(
  knex: Knex,
  options: { kind: UsageKind; from: DayNumber; to: DayNumber },
): Promise<Map<number, UsageTotal>> {
  const { kind, from, to } = options;
  const closed = await getClosedMonths(knex, { from, to });
  const { months, rest } = splitDays({ from, to }, closed);
  const rows = await knex('usage_month')
    .where({ kind })
    .whereIn('month', months)
    .select<
      Array<{
        dimension_id: number;
        events: number | string;
        value_sum: number | string;
        people: Buffer;
      }>
    >('dimension_id', 'events', 'value_sum', 'people');

  const totals = new Map<number, UsageTotal>();
  for (const row of rows) {
    addCounts(totals, row.dimension_id, {
      events: Number(row.events),
      valueSum: Number(row.value_sum),
    });
  }
  addPeople(totals, rows);
  for (const days of rest) {
    for (const [id, total] of await sumUsageOfDays(knex, { kind, ...days })) {
      addCounts(totals, id, total);
      const sum = totals.get(id);
      if (sum) {
        sum.people = PeopleSet.union([sum.people, total.people]);
      }
    }
  }
  return totals;
}

function addCounts(
  totals: Map<number, UsageTotal>,
  ...[id, added]: [id: number, added: { events: number; valueSum: number }]
): void {
  const total = totals.get(id);
  totals.set(id, {
    events: (total?.events ?? 0) + added.events,
    valueSum: (total?.valueSum ?? 0) + added.valueSum,
    people: total?.people ?? PeopleSet.empty,
  });
}
