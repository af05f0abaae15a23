import { Knex } from 'knex';
import { storedEvent, storeEvents } from '../__testUtils__/storedEvents';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { FactCache } from './FactCache';
import { rollUp } from './rollUp';

const DAY = 20_000;
const settings = { targetMs: 5000, timeZone: 'UTC' };

describe.each(eachDatabase())('FactCache on %p', databaseId => {
  let knex: Knex;

  const visit = async (personId: number, day: number, routeId = 3) => {
    const person = { person_id: personId, day, route_id: routeId };
    await storeEvents(knex, storedEvent(person));
    await rollUp(knex, settings);
  };

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    await visit(1, DAY);
    await visit(2, DAY + 2);
  });

  const ask = async (
    cache: FactCache,
    overrides: Partial<Parameters<FactCache['peopleByDay']>[0]> = {},
  ) => {
    const days = { from: DAY, to: DAY + 5 };
    const found = await cache.peopleByDay({ ...days, ...overrides });
    return [...found].map(([day, people]) => [day - DAY, ...people]);
  };
  const countingReads = async (work: () => Promise<unknown>) => {
    const reads: string[] = [];
    const note = ({ sql }: { sql: string }) => {
      if (sql.includes('usage_people')) {
        reads.push(sql);
      }
    };
    knex.on('query', note);
    await work();
    knex.removeListener('query', note);
    return reads.length;
  };

  it('answers what is stored, and reads it once', async () => {
    const cache = new FactCache({ knex });
    const expected = [
      [0, 1],
      [2, 2],
    ];
    expect(await ask(cache)).toEqual(expected);
    const reads = await countingReads(async () => {
      expect(await ask(cache)).toEqual(expected);
      expect(await ask(cache, { from: DAY + 1 })).toEqual([[2, 2]]);
    });
    expect(reads).toBe(0);
  });

  it('sees what was added to a day, and new days', async () => {
    const cache = new FactCache({ knex });
    await ask(cache);
    await visit(5, DAY);
    await visit(6, DAY + 3);
    expect(await ask(cache)).toEqual([
      [0, 1, 5],
      [2, 2],
      [3, 6],
    ]);
  });

  it('answers the days that all ask for as one, until one changes', async () => {
    const cache = new FactCache({ knex });
    const days = { from: DAY, to: DAY + 5 };
    const first = await cache.activeByDay(days);
    expect(await cache.activeByDay(days)).toBe(first);
    await visit(7, DAY + 2);
    const second = await cache.activeByDay(days);
    expect([...(second.get(DAY + 2) ?? [])]).toEqual([2, 7]);
    expect([...(first.get(DAY + 2) ?? [])]).toEqual([2]);
    expect((await cache.activeByDay({ ...days, to: DAY })).size).toBe(1);
  });

  it('keeps kinds and dimensions apart', async () => {
    const cache = new FactCache({ knex });
    await visit(9, DAY, 4);
    expect(await ask(cache, { kind: 'route', dimensionId: 3 })).toEqual([
      [0, 1],
      [2, 2],
    ]);
    expect(await ask(cache, { kind: 'route', dimensionId: 4 })).toEqual([
      [0, 9],
    ]);
  });

  it('hands out maps that may be changed', async () => {
    const cache = new FactCache({ knex });
    const days = { from: DAY, to: DAY };
    (await cache.peopleByDay(days)).clear();
    expect((await cache.peopleByDay(days)).size).toBe(1);
  });

  it('stays within its bounds, forgetting what was not asked lately', async () => {
    const cache = new FactCache({ knex, maxBytes: 1_000 });
    for (let dimensionId = 0; dimensionId < 20; dimensionId++) {
      await ask(cache, { kind: 'route', dimensionId });
      expect(cache.bytes).toBeLessThanOrEqual(1_000);
      await ask(cache);
    }
    expect(await countingReads(() => ask(cache))).toBe(0);
    const again = () => ask(cache, { kind: 'route', dimensionId: 0 });
    expect(await countingReads(again)).toBe(1);
  });

  it('answers also what does not fit', async () => {
    const cache = new FactCache({ knex, maxBytes: 10 });
    expect(await ask(cache)).toHaveLength(2);
    expect(cache.bytes).toBe(0);
  });
});
