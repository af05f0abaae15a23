import {
  DayNumber,
  dayOf,
  Verification,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

const MOST = 60;

/** The newest recounts of closed days, newest day first. */
export async function getVerifications(knex: Knex): Promise<Verification[]> {
  const rows = await knex('verification')
    .orderBy('day', 'desc')
    .limit(MOST)
    .select<
      Array<{
        day: DayNumber;
        checked_ms: number | string;
        result: Verification['result'];
        differences: number;
      }>
    >('day', 'checked_ms', 'result', 'differences');
  return rows.map(row => ({
    day: dayOf(row.day),
    checkedAt: new Date(Number(row.checked_ms)).toISOString(),
    result: row.result,
    differences: row.differences,
  }));
}
