import { Knex } from 'knex';
import { storedEvent, storeEvents } from '../__testUtils__/storedEvents';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { DerivedFacts } from './DerivedFacts';
import { rollUp } from './rollUp';

const DAY = 20_000;

describe.each(eachDatabase())('DerivedFacts on %p', databaseId => {
  let knex: Knex;
  let calculated: number;
  const calculate = async () => (calculated += 1);
  const visit = async (day: number) => {
    await storeEvents(knex, storedEvent({ person_id: 1, day }));
    await rollUp(knex, { targetMs: 5000, timeZone: 'UTC' });
  };

  beforeEach(async () => {
    calculated = 0;
    knex = await freshDatabase(databaseId);
    await visit(DAY);
  });

  const week = { from: DAY, to: DAY + 6 };

  it('calculates once for days that stay as they are', async () => {
    const derived = new DerivedFacts<number>({ knex });
    await derived.get(week, calculate);
    await visit(DAY + 7);
    expect(await derived.get(week, calculate)).toBe(1);
  });

  it('calculates anew when a day changes, or a new one is there', async () => {
    const derived = new DerivedFacts<number>({ knex });
    await derived.get(week, calculate);
    await visit(DAY);
    expect(await derived.get(week, calculate)).toBe(2);
    await visit(DAY + 3);
    expect(await derived.get(week, calculate)).toBe(3);
  });

  it('keeps questions and days apart', async () => {
    const derived = new DerivedFacts<number>({ knex });
    await derived.get({ ...week, key: 'a' }, calculate);
    expect(await derived.get({ ...week, key: 'b' }, calculate)).toBe(2);
    expect(await derived.get({ ...week, to: DAY + 5 }, calculate)).toBe(3);
  });

  it('calculates once for those who ask at the same time', async () => {
    const derived = new DerivedFacts<number>({ knex });
    const asked = [1, 2, 3].map(() => derived.get(week, calculate));
    expect(new Set(await Promise.all(asked))).toEqual(new Set([1]));
  });

  it('forgets failures, and what nobody asked for the longest', async () => {
    const derived = new DerivedFacts<number>({ knex, atMost: 2 });
    const failing = derived.get(week, async () => {
      throw new Error('gone');
    });
    await expect(failing).rejects.toThrow('gone');
    for (const key of ['a', 'b', 'a', 'c']) {
      await derived.get({ ...week, key }, calculate);
    }
    expect(calculated).toBe(3);
    expect(await derived.get({ ...week, key: 'a' }, calculate)).toBe(1);
    expect(await derived.get({ ...week, key: 'b' }, calculate)).toBe(4);
  });
});
