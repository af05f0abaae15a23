import { reportingDays } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { getCompletedRuns } from './getCompletedRuns';

const DAY = 20_772;
const HOUR_MS = 3_600_000;
/** When the day begins, UTC. */
const startMs = DAY * 24 * HOUR_MS;

describe.each(eachDatabase())('getCompletedRuns on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  const run = (person: number, endedMs: number, status = 'completed') => ({
    template_ref: 'template:default/service',
    person_id: person,
    started_ms: endedMs - 9 * 24 * HOUR_MS,
    ended_ms: endedMs,
    status,
  });
  const peopleOf = async (timeZone: string, days = { from: DAY, to: DAY }) => {
    const reportingDay = reportingDays(timeZone);
    const runs = await getCompletedRuns(knex, { ...days, reportingDay });
    return runs
      .map(({ personId, day }) => [personId, day - DAY])
      .sort(([one], [other]) => one - other);
  };

  it('are those that succeeded, by the day on which they did', async () => {
    await knex('task_run').insert([
      run(1, startMs),
      run(2, startMs + 24 * HOUR_MS - 1),
      run(3, startMs - 1),
      run(4, startMs + 24 * HOUR_MS),
      run(5, startMs, 'failed'),
      run(6, startMs, 'cancelled'),
    ]);
    expect(await peopleOf('UTC')).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect(await peopleOf('UTC', { from: DAY - 1, to: DAY })).toEqual([
      [1, 0],
      [2, 0],
      [3, -1],
    ]);
  });

  it.each([
    ['Pacific/Kiritimati', -14],
    ['Pacific/Pago_Pago', 11],
    ['UTC', 0],
  ])('go by the days of %s', async (timeZone, offset) => {
    const localMs = startMs + offset * HOUR_MS;
    await knex('task_run').insert([
      run(1, localMs),
      run(2, localMs + 24 * HOUR_MS - 1),
      run(3, localMs - 1),
      run(4, localMs + 24 * HOUR_MS),
    ]);
    expect(await peopleOf(timeZone)).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });
});
