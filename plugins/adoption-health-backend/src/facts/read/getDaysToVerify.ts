import {
  DayNumber,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { isVerificationDue } from '../formulas/isVerificationDue';

/** Checks are remembered for longer than that. */
const DAYS_BACK = 365;
/** Days this young are looked at even where they have no facts at all. */
const DAYS_OF_ARRIVAL = 9;

/** The days whose facts are to be compared with their raw events, in order. */
export async function getDaysToVerify(
  knex: Knex,
  options: { today: DayNumber; reportingDay: ReportingDay },
): Promise<DayNumber[]> {
  const { today, reportingDay } = options;
  const since = today - DAYS_BACK;
  const facts = await knex('fact_day').where('day', '>', since).select<
    Array<{
      day: DayNumber;
      revision: number;
      raw_complete: boolean | number;
    }>
  >('day', 'revision', 'raw_complete');
  const checks = await knex('verification')
    .where('day', '>', since)
    .select<
      Array<{ day: DayNumber; checked_ms: number | string; revision: number }>
    >('day', 'checked_ms', 'revision');

  const candidates = new Map<DayNumber, { revision: number }>();
  for (let day = today - DAYS_OF_ARRIVAL; day < today; day++) {
    candidates.set(day, { revision: 0 });
  }
  for (const { day, revision, raw_complete: rawComplete } of facts) {
    if (rawComplete) {
      candidates.set(day, { revision });
    } else {
      candidates.delete(day);
    }
  }
  const checkOf = new Map(checks.map(check => [check.day, check]));
  return [...candidates.keys()]
    .filter(day => {
      const check = checkOf.get(day);
      return isVerificationDue({
        day,
        today,
        revision: candidates.get(day)?.revision ?? 0,
        checked: check && {
          onDay: reportingDay(Number(check.checked_ms)),
          revision: check.revision,
        },
      });
    })
    .sort((a, b) => a - b);
}
