import { Knex } from 'knex';
import { asReplicas } from '../../__testUtils__/replicas';
import { storedEvent, storeEvents } from '../../__testUtils__/storedEvents';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { dialectOf } from '../../platform/database/dialect';
import { getEventPartitions } from '../../platform/database/partitions';
import { ensurePartitions } from './ensurePartitions';

const DAY = 20_000;

describe.each(eachDatabase())('ensurePartitions on %p', databaseId => {
  let knex: Knex;
  let postgres: boolean;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    postgres = dialectOf(knex) === 'postgres';
  });

  const daysOf = async () =>
    (await getEventPartitions(knex)).map(one => [one.from, one.to]);

  const placesOfEvents = async (): Promise<string[]> =>
    postgres
      ? knex('event')
          .orderBy('day')
          .select(knex.raw('tableoid::regclass::text AS place'))
          .then(rows => rows.map(row => row.place))
      : [];
  const indexesOf = async (tablename: string): Promise<unknown[]> =>
    postgres ? knex('pg_indexes').where({ tablename }) : [];

  it('gives each day a partition, however often it is asked', async () => {
    for (let i = 0; i < 2; i++) {
      expect(await ensurePartitions(knex, { from: DAY, to: DAY + 2 })).toEqual({
        unpartitioned: [],
      });
    }
    expect(await daysOf()).toEqual(
      postgres ? [0, 1, 2].map(i => [DAY + i, DAY + i]) : [],
    );
  });

  it('lets the rows of a day into its partition, found by commit and person', async () => {
    await ensurePartitions(knex, { from: DAY, to: DAY });
    await storeEvents(knex, storedEvent(), storedEvent({ day: DAY + 1 }));
    expect(await knex('event').pluck('day')).toHaveLength(2);
    expect(await placesOfEvents()).toEqual(
      postgres ? [`event_d${DAY}`, 'event_default'] : [],
    );
    expect(await indexesOf(`event_d${DAY}`)).toHaveLength(postgres ? 2 : 0);
  });

  it('leaves rows where they are that are in the default partition', async () => {
    await storeEvents(knex, storedEvent({ day: DAY + 1 }));
    expect(await ensurePartitions(knex, { from: DAY, to: DAY + 2 })).toEqual({
      unpartitioned: postgres ? [DAY + 1] : [],
    });
    await storeEvents(knex, storedEvent({ day: DAY + 1 }));
    expect(await knex('event').where({ day: DAY + 1 })).toHaveLength(2);
  });

  it('works for three replicas at once, while events come in', async () => {
    await asReplicas(knex, async replicas => {
      await Promise.all([
        ...replicas.map(replica =>
          ensurePartitions(replica, { from: DAY, to: DAY + 15 }),
        ),
        ...replicas.map(async replica => {
          for (let i = 0; i < 20; i++) {
            await storeEvents(replica, storedEvent({ day: DAY + 16 }));
          }
        }),
      ]);
    });
    expect(await knex('event').pluck('day')).toHaveLength(60);
    expect(await daysOf()).toHaveLength(postgres ? 16 : 0);
  });

  it('takes a wider partition that somebody else made for what it is', async () => {
    if (!postgres) {
      return;
    }
    await knex.raw(
      `CREATE TABLE "My Month" PARTITION OF event FOR VALUES FROM (${DAY}) TO (${
        DAY + 30
      })`,
    );
    await ensurePartitions(knex, { from: DAY + 29, to: DAY + 30 });
    expect(await getEventPartitions(knex)).toEqual([
      { name: '"My Month"', from: DAY, to: DAY + 29 },
      { name: `event_d${DAY + 30}`, from: DAY + 30, to: DAY + 30 },
    ]);
  });

  it('gives up on a day while a long transaction holds the table, and writers go on', async () => {
    if (!postgres) {
      return;
    }
    const reader = await knex.transaction();
    await reader.raw('LOCK TABLE event_default IN ACCESS SHARE MODE');
    const attempt = ensurePartitions(knex, { from: DAY, to: DAY });
    await storeEvents(knex, storedEvent({ day: DAY + 9 }));
    expect(await attempt).toEqual({ unpartitioned: [DAY] });
    await reader.rollback();
    expect(await ensurePartitions(knex, { from: DAY, to: DAY })).toEqual({
      unpartitioned: [],
    });
  });
});
