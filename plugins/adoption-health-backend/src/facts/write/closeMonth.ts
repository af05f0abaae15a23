import { Knex } from 'knex';
import { bytesOfHex } from '../../platform/database/bytesOfHex';
import { rowSource } from '../../platform/database/rowSource';
import { daysOfMonth, MonthNumber, revisionSums } from '../formulas/months';
import { getRevisions } from '../read/getRevisions';
import { sumUsageOfDays, UsageTotal } from '../read/sumUsageOfDays';
import { UsageKind, usageKinds } from '../usageKinds';
import { becomeFactWorker } from './factWorker';

const ROWS_PER_WRITE = 5_000;

/**
 * Sums the usage of a month up, in place of what was there, in one commit.
 * It is right for as long as no day of it changes.
 */
export async function closeMonth(
  knex: Knex,
  month: MonthNumber,
): Promise<void> {
  const days = daysOfMonth(month);
  await knex.transaction(async tx => {
    await becomeFactWorker(tx);
    const sums = revisionSums(await getRevisions(tx, days));
    await tx('usage_month').where({ month }).del();
    for (const { kind } of usageKinds) {
      const totals = await sumUsageOfDays(tx, { kind, ...days });
      await insertTotals(tx, { kind, month, totals });
    }
    await tx('closed_month')
      .insert({ month, revision_sum: sums.get(month) ?? 0 })
      .onConflict('month')
      .merge();
  });
}

async function insertTotals(
  tx: Knex.Transaction,
  options: {
    kind: UsageKind;
    month: MonthNumber;
    totals: ReadonlyMap<number, UsageTotal>;
  },
): Promise<void> {
  const { kind, month } = options;
  const totals = [...options.totals];
  for (let i = 0; i < totals.length; i += ROWS_PER_WRITE) {
    const source = rowSource(tx, {
      columns: {
        dimension_id: 'integer',
        events: 'bigint',
        value_sum: 'bigint',
        people: 'text',
      },
      rows: totals
        .slice(i, i + ROWS_PER_WRITE)
        .map(([dimensionId, { events, valueSum, people }]) => ({
          dimension_id: dimensionId,
          events,
          value_sum: valueSum,
          people: people.encode().toString('hex'),
        })),
    });
    const bytes = bytesOfHex(tx, 'people');
    await tx.raw(
      `INSERT INTO usage_month (kind, month, dimension_id, events, value_sum, people) SELECT ?, CAST(? AS integer), dimension_id, events, value_sum, ${bytes} FROM (${source.sql}) AS total`,
      [kind, month, ...source.bindings],
    );
  }
}
