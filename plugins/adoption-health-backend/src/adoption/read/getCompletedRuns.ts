import {
  DayNumber,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { CompletedRun } from '../formulas/valuedDays';

const DAY_MS = 86_400_000;

/** The runs of templates that succeeded on some days. */
export async function getCompletedRuns(
  knex: Knex,
  options: { from: DayNumber; to: DayNumber; reportingDay: ReportingDay },
): Promise<CompletedRun[]> {
  const { from, to, reportingDay } = options;
  // A reporting day is at most a day away from that of UTC.
  const rows = await knex('task_run')
    .where('status', 'completed')
    .where('ended_ms', '>=', (from - 1) * DAY_MS)
    .where('ended_ms', '<', (to + 2) * DAY_MS)
    .select<Array<{ person_id: number; ended_ms: number | string }>>(
      'person_id',
      'ended_ms',
    );
  return rows
    .map(row => ({
      personId: row.person_id,
      day: reportingDay(Number(row.ended_ms)),
    }))
    .filter(({ day }) => from <= day && day <= to);
}
