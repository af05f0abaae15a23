import {
  DayNumber,
  ReportingDay,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { absentValue, okValue } from '../../platform/okValue';
import { DayWindow } from '../../platform/window';

/** What the number of calls depends on. */
export interface AgentCallSources {
  knex: Knex;
  reportingDay: ReportingDay;
  /** When this backend was first there to count, ms since the epoch. */
  collectionStart: () => Promise<number | undefined>;
  /** Coverage of the windows within a run of days. */
  coverage: (days: {
    from: DayNumber;
    to: DayNumber;
  }) => Promise<(window: DayWindow) => number>;
}

/**
 * Calls of our actions in a window. An import tells nothing of them, so days
 * before the backend itself was there are no data. They are about no person,
 * so no number is too small. Source: metrics.md 1.1.
 */
export async function getAgentCalls(
  sources: AgentCallSources,
  window: DayWindow,
): Promise<Value> {
  const startMs = await sources.collectionStart();
  if (startMs === undefined || window.to < sources.reportingDay(startMs)) {
    return absentValue('agentCalls', {
      status: 'no-data',
      reason: 'before-collection',
      window,
    });
  }
  const { from, to } = window;
  const [row, coverage] = await Promise.all([
    sources
      .knex('agent_call_day')
      .whereBetween('day', [from, to])
      .sum<{ calls: number | string | null }>({ calls: 'calls' })
      .first(),
    sources.coverage({ from, to }),
  ]);
  const calls = Number(row?.calls ?? 0);
  return okValue('agentCalls', {
    value: calls,
    n: calls,
    window,
    coverage: coverage(window),
  });
}
