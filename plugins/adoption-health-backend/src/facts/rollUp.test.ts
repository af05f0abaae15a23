import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { asReplicas } from '../__testUtils__/replicas';
import {
  storedEvent,
  storedTiming,
  storeEvents,
} from '../__testUtils__/storedEvents';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { dialectOf } from '../platform/database/dialect';
import { PeopleSet } from '../platform/peopleSet/PeopleSet';
import { rollUp, rollUpParked } from './rollUp';

const DAY = 20_000;
const settings = { targetMs: 5000, timeZone: 'UTC' };

describe.each(eachDatabase())('rollUp on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    await knex('dimension').insert({ id: 1, kind: 'action', value: 'lcp' });
  });

  const eventsOf = async (day = DAY) =>
    Number(
      (await knex('usage_count').where({ kind: 'portal', day }).first())
        ?.events ?? 0,
    );
  const flushes = () => knex('flush').orderBy('id').select('failure');
  /** Day 20,001 has a set that cannot be read, and so not be added to. */
  const spoilNextDay = () =>
    knex('usage_people').insert({
      kind: 'portal',
      day: DAY + 1,
      dimension_id: 0,
      people: Buffer.from([9, 9]),
    });

  it('counts the others where one flush cannot be counted, and parks that', async () => {
    await spoilNextDay();
    await storeEvents(knex, storedEvent());
    await storeEvents(knex, storedEvent({ day: DAY + 1 }));
    await storeEvents(knex, storedEvent({ person_id: 2 }));
    const logger = mockServices.logger.mock();
    await rollUp(knex, { ...settings, logger });
    expect(await eventsOf()).toBe(2);
    expect(await flushes()).toEqual([{ failure: 'RangeError' }]);
    expect(logger.error).toHaveBeenLastCalledWith(
      expect.stringMatching(/^Flush \d+ cannot be rolled up and is parked$/),
      expect.anything(),
    );
  });

  it('does not try a parked flush again by itself, and counts what comes after', async () => {
    await spoilNextDay();
    await storeEvents(knex, storedEvent({ day: DAY + 1 }));
    await rollUp(knex, settings);
    await storeEvents(knex, storedEvent());
    const logger = mockServices.logger.mock();
    await rollUp(knex, { ...settings, logger });
    expect(await eventsOf()).toBe(1);
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('counts a parked flush once what stood in its way is gone', async () => {
    await spoilNextDay();
    await storeEvents(knex, storedEvent({ day: DAY + 1 }));
    await rollUp(knex, settings);
    await rollUpParked(knex, settings);
    expect(await flushes()).toEqual([{ failure: 'RangeError' }]);
    await knex('usage_people').del();
    await rollUpParked(knex, settings);
    expect(await flushes()).toEqual([]);
    expect(await eventsOf(DAY + 1)).toBe(1);
  });

  it('parks nothing where the database is what failed', async () => {
    await storeEvents(knex, storedEvent());
    const gone = Object.assign(new Error('gone'), { code: 'ECONNRESET' });
    const broken = new Proxy(knex, {
      get: (target, name) =>
        name === 'transaction'
          ? async () => Promise.reject(gone)
          : Reflect.get(target, name),
    });
    await expect(rollUp(broken, settings)).rejects.toMatchObject({
      message: 'gone',
    });
    expect(await flushes()).toEqual([{ failure: null }]);
  });

  it('counts each event once, whichever of three replicas does', async () => {
    const sent = Array.from({ length: 60 }, (_, i) => i);
    for (const i of sent) {
      await storeEvents(
        knex,
        storedEvent({ person_id: i }),
        storedTiming({ value: 100 * i }),
      );
    }
    await asReplicas(knex, replicas =>
      Promise.all(replicas.map(replica => rollUp(replica, settings))),
    );
    await rollUp(knex, settings);
    expect(await eventsOf()).toBe(60);
    const { people } = await knex('usage_people')
      .where({ kind: 'portal' })
      .first();
    expect([...PeopleSet.decode(people)]).toEqual(sent);
    expect(Number((await knex('timing_day').first()).samples)).toBe(60);
  });

  it('takes many commits of few events, and few of many', async () => {
    for (let i = 0; i < 250; i++) {
      await storeEvents(knex, storedEvent());
    }
    const many = Array.from({ length: 3_000 }, () => storedEvent());
    await storeEvents(knex, ...many);
    await rollUp(knex, settings);
    expect(await eventsOf()).toBe(3_250);
    expect(await flushes()).toEqual([]);
  });

  it('stops between two commits when told to', async () => {
    await storeEvents(knex, storedEvent());
    await rollUp(knex, { ...settings, signal: AbortSignal.abort() });
    expect(await flushes()).toHaveLength(1);
  });

  it('finds the events of commits by their index', async () => {
    await storeEvents(
      knex,
      ...Array.from({ length: 5_000 }, () => storedEvent()),
    );
    await rollUp(knex, settings);
    await storeEvents(knex, storedEvent());
    const select = knex('event').whereIn('flush_id', ['2']).toString();
    const postgres = dialectOf(knex) === 'postgres';
    if (postgres) {
      await knex.raw('ANALYZE event');
    }
    const plan = await knex.raw(
      `EXPLAIN ${postgres ? '' : 'QUERY PLAN'} ${select}`,
    );
    expect(JSON.stringify(plan.rows ?? plan)).toMatch(
      postgres ? /event_default_flush_id_idx/ : /event_flush/,
    );
  });
});
