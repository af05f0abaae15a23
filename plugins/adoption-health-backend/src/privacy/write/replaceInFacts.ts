import { Knex } from 'knex';
import { usageKinds } from '../../facts/usageKinds';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { SetChange } from '../formulas/setChange';

const ROWS_AT_A_TIME = 1_000;

/**
 * Changes the sets of people of days and months, and raises the revision of
 * the days. Answers how many sets changed.
 */
export async function replaceInFacts(
  tx: Knex.Transaction,
  change: SetChange,
): Promise<number> {
  const days = new Set<number>();
  let sets = 0;
  for (const { kind } of usageKinds) {
    for (const table of ['usage_people', 'usage_month'] as const) {
      const changed = await replaceInKind(tx, { table, kind, change });
      sets += changed.sets;
      changed.days.forEach(day => days.add(day));
    }
  }
  const touched = [...days].sort((a, b) => a - b);
  for (let i = 0; i < touched.length; i += ROWS_AT_A_TIME) {
    await tx('fact_day')
      .whereIn('day', touched.slice(i, i + ROWS_AT_A_TIME))
      .increment('revision', 1);
  }
  return sets;
}

/** Page by page, in the order of the key. */
async function replaceInKind(
  tx: Knex.Transaction,
  options: {
    table: 'usage_people' | 'usage_month';
    kind: string;
    change: SetChange;
  },
): Promise<{ sets: number; days: Set<number> }> {
  const { table, kind, change } = options;
  const time = table === 'usage_people' ? 'day' : 'month';
  const days = new Set<number>();
  let sets = 0;
  let after = [-2_147_483_648, -1];
  for (;;) {
    const rows = await tx(table)
      .where({ kind })
      .whereRaw(`(${time}, dimension_id) > (?, ?)`, after)
      .orderBy([time, 'dimension_id'])
      .limit(ROWS_AT_A_TIME)
      .select<Array<{ time: number; dimension_id: number; people: Buffer }>>(
        { time },
        'dimension_id',
        'people',
      );
    for (const row of rows) {
      const people = change(PeopleSet.decode(row.people));
      if (people) {
        sets += 1;
        if (time === 'day') {
          days.add(row.time);
        }
        await tx(table)
          .where({ kind, [time]: row.time, dimension_id: row.dimension_id })
          .update({ people: people.encode() });
      }
    }
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_AT_A_TIME) {
      return { sets, days };
    }
    after = [last.time, last.dimension_id];
  }
}
