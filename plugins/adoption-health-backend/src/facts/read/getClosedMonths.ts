import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import {
  MonthNumber,
  monthOf,
  monthStart,
  revisionSums,
} from '../formulas/months';
import { getRevisions } from './getRevisions';

/**
 * The months of some days of which `usage_month` holds what the days hold.
 * One of which a day changed since is not among them.
 */
export async function getClosedMonths(
  knex: Knex,
  days: { from: DayNumber; to: DayNumber },
): Promise<Set<MonthNumber>> {
  const first = monthOf(days.from);
  const last = monthOf(days.to);
  const closed = await knex('closed_month')
    .whereBetween('month', [first, last])
    .select<Array<{ month: MonthNumber; revision_sum: number | string }>>(
      'month',
      'revision_sum',
    );
  const sums = revisionSums(
    await getRevisions(knex, {
      from: monthStart(first),
      to: monthStart(last + 1) - 1,
    }),
  );
  return new Set(
    closed
      .filter(row => Number(row.revision_sum) === (sums.get(row.month) ?? 0))
      .map(row => row.month),
  );
}
