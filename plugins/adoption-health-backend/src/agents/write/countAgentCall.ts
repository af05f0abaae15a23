import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** Counts one call of an action, and nothing about who called. */
export async function countAgentCall(
  knex: Knex,
  call: { day: DayNumber; action: string },
): Promise<void> {
  const { day, action } = call;
  await knex.raw(
    'INSERT INTO agent_call_day (day, action, calls) VALUES (?, ?, 1) ON CONFLICT (day, action) DO UPDATE SET calls = agent_call_day.calls + 1',
    [day, action],
  );
}
