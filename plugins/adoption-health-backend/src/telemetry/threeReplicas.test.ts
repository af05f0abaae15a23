import { mockServices } from '@backstage/backend-test-utils';
import { reportingDays } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { asReplicas } from '../__testUtils__/replicas';
import { storedEvent, storeEvents } from '../__testUtils__/storedEvents';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { factTasks } from '../facts/factTasks';
import { PeopleSet } from '../platform/peopleSet/PeopleSet';
import { keepTasks } from './write/keepTasks';

const MS_PER_DAY = 86_400_000;
const TODAY = 20_000;
const ROUNDS = 8;

describe.each(eachDatabase())('three replicas on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  it('do all there is to do at once, and count everything once', async () => {
    const signal = new AbortController().signal;
    const logger = mockServices.logger.mock();
    const common = {
      clock: () => TODAY * MS_PER_DAY,
      reportingDay: reportingDays('UTC'),
    };
    const tasksOf = (replica: Knex) => [
      ...keepTasks({ ...common, knex: replica, retentionDays: 90 }),
      ...factTasks({
        ...common,
        knex: replica,
        targetMs: 5000,
        timeZone: 'UTC',
        rollupEvery: { seconds: 15 },
        logger,
      }),
    ];
    const days = [95, 60, 3, 2, 0].map(ago => TODAY - ago);

    await asReplicas(knex, replicas =>
      Promise.all(
        replicas.map(async (replica, person) => {
          for (let round = 0; round < ROUNDS; round++) {
            await Promise.all([
              ...tasksOf(replica).map(task => task.run(signal)),
              ...days.map(day =>
                storeEvents(replica, storedEvent({ day, person_id: person })),
              ),
            ]);
          }
        }),
      ),
    );
    // Twice, since only what was counted is purged.
    for (const task of [...tasksOf(knex), ...tasksOf(knex)]) {
      await task.run(signal);
    }

    const counts = await knex('usage_count')
      .where({ kind: 'portal' })
      .orderBy('day');
    expect(counts.map(row => [row.day, Number(row.events)])).toEqual(
      days.map(day => [day, 3 * ROUNDS]),
    );
    const sets = await knex('usage_people').where({ kind: 'portal' });
    expect(sets.map(row => [...PeopleSet.decode(row.people)])).toEqual(
      days.map(() => [0, 1, 2]),
    );
    expect(logger.error).not.toHaveBeenCalled();
    expect(
      await knex('verification').distinct('result').pluck('result'),
    ).toEqual(['equal']);
    expect(await knex('event').min({ first: 'day' }).first()).toMatchObject({
      first: TODAY - 60,
    });
  }, 60_000);
});
