import { mockServices } from '@backstage/backend-test-utils';
import { reportingDays } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import {
  storedEvent,
  storedTiming,
  storeEvents,
} from '../__testUtils__/storedEvents';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { eventFlags } from '../platform/database/tables';
import { rollUp } from './rollUp';
import { verifyDays } from './verifyDays';

const MS_PER_DAY = 86_400_000;
const DAY = 20_000;
const settings = { targetMs: 5000, timeZone: 'UTC' };

describe.each(eachDatabase())('verifyDays on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    await knex('dimension').insert({ id: 1, kind: 'action', value: 'lcp' });
  });

  const verify = async (daysLater: number, targetMs = 5000) => {
    const logger = mockServices.logger.mock();
    await verifyDays(knex, {
      ...settings,
      targetMs,
      nowMs: (DAY + daysLater) * MS_PER_DAY,
      reportingDay: reportingDays('UTC'),
      logger,
    });
    return logger;
  };
  const checks = () =>
    knex('verification')
      .where('day', DAY)
      .first('result', 'differences', 'checked_ms');
  const facts = async () =>
    Promise.all([
      knex('usage_count').orderBy(['kind', 'day', 'dimension_id']),
      knex('usage_people').orderBy(['kind', 'day', 'dimension_id']),
      knex('timing_day').orderBy(['metric', 'day', 'route_id']),
    ]);

  it('finds facts equal that are', async () => {
    await storeEvents(
      knex,
      storedEvent(),
      storedEvent({ person_id: 2, entity_id: 9, value: 2.5 }),
      storedTiming({ value: 200 }),
    );
    await rollUp(knex, settings);
    await storeEvents(
      knex,
      storedEvent({ value: 1.5 }),
      storedTiming({ value: 7000, flags: 2 + eventFlags.left }),
    );
    await rollUp(knex, settings);
    const logger = await verify(2);
    expect(await checks()).toMatchObject({ result: 'equal', differences: 0 });
    expect(logger.error).not.toHaveBeenCalled();
  });

  it('leaves a day alone until it has been over for a day', async () => {
    await storeEvents(knex, storedEvent());
    await rollUp(knex, settings);
    await verify(1);
    expect(await checks()).toBeUndefined();
  });

  it('checks a day twice, and in between when it changes', async () => {
    await storeEvents(knex, storedEvent());
    await rollUp(knex, settings);
    const checkedOn = async (daysLater: number) => {
      await verify(daysLater);
      return Number((await checks())?.checked_ms) / MS_PER_DAY - DAY;
    };
    expect(await checkedOn(2)).toBe(2);
    expect(await checkedOn(3)).toBe(2);
    await storeEvents(knex, storedEvent());
    await rollUp(knex, settings);
    expect(await checkedOn(4)).toBe(4);
    expect(await checkedOn(5)).toBe(4);
    expect(await checkedOn(8)).toBe(8);
    expect(await checkedOn(9)).toBe(8);
  });

  it.each([
    ['a count', (k: Knex) => k('usage_count').update({ events: 7 }), 3],
    ['a set', (k: Knex) => k('usage_people').del(), 4],
    [
      'bytes that are no set',
      (k: Knex) =>
        k('usage_people')
          .where({ kind: 'portal' })
          .update({ people: Buffer.from([9]) }),
      1,
    ],
    ['a timing', (k: Knex) => k('timing_day').increment('samples', 1), 1],
    [
      'a sketch',
      (k: Knex) => k('timing_day').update({ sketch: Buffer.from([9]) }),
      1,
    ],
    [
      'facts of nothing',
      (k: Knex) =>
        k('usage_count').insert({
          kind: 'entity',
          day: DAY,
          dimension_id: 77,
          events: 1,
        }),
      1,
    ],
  ])('replaces %s that is wrong, and says so', async (_, spoil, atLeast) => {
    await storeEvents(knex, storedEvent(), storedTiming());
    await rollUp(knex, settings);
    const before = await facts();
    await spoil(knex);
    const logger = await verify(2);
    const check = await checks();
    expect(check.result).toBe('repaired');
    expect(check.differences).toBeGreaterThanOrEqual(atLeast);
    expect(logger.error).toHaveBeenCalledTimes(1);
    expect(await facts()).toEqual(before);
    expect(await knex('fact_day').pluck('revision')).toEqual([2]);
  });

  it('finds the facts of a day that was lost as a whole', async () => {
    await storeEvents(knex, storedEvent());
    await rollUp(knex, settings);
    const before = await facts();
    for (const table of ['usage_count', 'usage_people', 'fact_day']) {
      await knex(table).del();
    }
    await verify(2);
    expect(await facts()).toEqual(before);
    expect(await knex('fact_day').pluck('day')).toEqual([DAY]);
  });

  it('does not count what the rollup has yet to add', async () => {
    await storeEvents(knex, storedEvent());
    await rollUp(knex, settings);
    await storeEvents(knex, storedEvent({ person_id: 2 }));
    await knex('usage_count').update({ events: 7 });
    await verify(2);
    const events = async () =>
      Number(
        (await knex('usage_count').where({ kind: 'portal' }).first()).events,
      );
    expect(await events()).toBe(1);
    await rollUp(knex, settings);
    expect(await events()).toBe(2);
    await verify(8);
    expect(await checks()).toMatchObject({ result: 'equal' });
  });

  it('leaves a day alone whose raw events are gone', async () => {
    await storeEvents(knex, storedEvent());
    await rollUp(knex, settings);
    await knex('event').del();
    await knex('fact_day').update({ raw_complete: false });
    const before = await facts();
    await verify(8);
    expect(await facts()).toEqual(before);
    expect(await checks()).toBeUndefined();
  });

  it('judges a day by the target that it began with', async () => {
    const slow = storedTiming({ value: 3000 });
    await storeEvents(knex, slow);
    await rollUp(knex, settings);
    await storeEvents(knex, slow, storedTiming({ day: DAY + 1, value: 3000 }));
    await rollUp(knex, { ...settings, targetMs: 2000 });
    const timings = await knex('timing_day').orderBy('day');
    expect(
      timings.map(row => [
        row.day - DAY,
        row.target_ms,
        Number(row.samples),
        Number(row.within_target),
      ]),
    ).toEqual([
      [0, 5000, 2, 2],
      [1, 2000, 1, 0],
    ]);
    expect(
      await knex('usage_count').where({ kind: 'slow-route' }).pluck('day'),
    ).toEqual([DAY + 1]);
    await verify(3, 2000);
    expect(
      await knex('verification').distinct('result').pluck('result'),
    ).toEqual(['equal']);
  });
});
