import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { DayFacts } from '../formulas/DayFacts';
import { FactDifference, factDifferences } from '../formulas/factDifferences';
import { getDayFacts } from '../read/getDayFacts';
import { recountDay } from '../read/recountDay';
import { addTimings } from './addTimings';
import { addUsageCounts } from './addUsageCounts';
import { addUsagePeople } from './addUsagePeople';
import { touchDays } from './touchDays';

/** What came of counting a day anew. */
export type Rebuilding =
  /** Not all of its raw events are there any more: nothing was done. */
  | { result: 'raw-incomplete' }
  | { result: 'equal' }
  | { result: 'repaired'; differences: FactDifference[] };

/**
 * Makes the facts of a day what its raw events say, without those that the
 * rollup has yet to add. Only the fenced worker may, in the transaction of its
 * fence. Timings are judged by the target that the day began with, `targetMs`
 * where it had none.
 */
export async function rebuildDay(
  tx: Knex.Transaction,
  options: { day: DayNumber; targetMs: number; timeZone: string },
): Promise<Rebuilding> {
  const { day, timeZone } = options;
  const stored = await tx('fact_day')
    .where({ day })
    .first<
      { raw_complete: boolean | number; target_ms: number | null } | undefined
    >('raw_complete', 'target_ms');
  if (stored && !stored.raw_complete) {
    return { result: 'raw-incomplete' };
  }
  const targetMs = stored?.target_ms ?? options.targetMs;
  const recount = await recountDay(tx, { day, targetMs });
  const differences = factDifferences(await getDayFacts(tx, day), recount);
  if (differences.length === 0) {
    return { result: 'equal' };
  }
  await replaceFacts(tx, { day, recount, differences });
  await touchDays(tx, { days: [day], timeZone, targetMs });
  return { result: 'repaired', differences };
}

async function replaceFacts(
  tx: Knex.Transaction,
  options: {
    day: DayNumber;
    recount: DayFacts;
    differences: FactDifference[];
  },
): Promise<void> {
  const { day, recount, differences } = options;
  const kinds = new Set(
    differences.flatMap(one => (one.of === 'usage' ? [one.kind] : [])),
  );
  for (const kind of kinds) {
    await tx('usage_count').where({ kind, day }).del();
    await tx('usage_people').where({ kind, day }).del();
    const sums = recount.usage.get(kind) ?? [];
    if (sums.length > 0) {
      await addUsageCounts(tx, { kind, counts: sums });
      await addUsagePeople(tx, { kind, added: sums });
    }
  }
  if (differences.some(one => one.of === 'timing')) {
    await tx('timing_day').where({ day }).del();
    await addTimings(tx, { sums: recount.timings });
  }
}
