import { Knex } from 'knex';
import { storedEvent, storeEvents } from '../../__testUtils__/storedEvents';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { getRawEvents } from './getRawEvents';

const DAY = 20_000;
const MS_PER_DAY = 86_400_000;
const ADA = 7;

const eventOf = (personId: number, day: number, second: number) =>
  storedEvent({
    person_id: personId,
    day,
    at_ms: day * MS_PER_DAY + second * 1_000,
  });

describe.each(eachDatabase())('getRawEvents on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    await knex('dimension').insert([
      { id: 1, kind: 'action', value: 'navigate' },
      { id: 2, kind: 'plugin', value: 'catalog' },
      { id: 3, kind: 'route', value: '/catalog' },
    ]);
  });

  it('counts all of the person, and words the newest', async () => {
    await storeEvents(
      knex,
      ...[5, 9, 7].map(second => eventOf(ADA, DAY, second)),
      eventOf(ADA, DAY - 2, 3),
      // In the same moment: one day more, not two.
      ...[1, 1].map(second => eventOf(ADA, DAY - 3, second)),
      eventOf(8, DAY, 6),
      eventOf(8, DAY - 1, 6),
    );
    const { counts, newest } = await getRawEvents(knex, {
      personId: ADA,
      limit: 4,
    });
    expect(Object.fromEntries(counts)).toEqual({
      [DAY]: 3,
      [DAY - 2]: 1,
      [DAY - 3]: 2,
    });
    expect(newest).toEqual(
      [
        '2024-10-04T00:00:09.000Z',
        '2024-10-04T00:00:07.000Z',
        '2024-10-04T00:00:05.000Z',
        '2024-10-02T00:00:03.000Z',
      ].map(at => ({
        at,
        action: 'navigate',
        pluginId: 'catalog',
        route: '/catalog',
      })),
    );
  });

  it('has nothing of somebody without events', async () => {
    await storeEvents(knex, eventOf(8, DAY, 1));
    const { counts, newest } = await getRawEvents(knex, {
      personId: ADA,
      limit: 4,
    });
    expect([counts.size, newest]).toEqual([0, []]);
  });
});

describe.each(eachDatabase().filter(([id]) => id.startsWith('POSTGRES')))(
  'getRawEvents on %p with many people',
  databaseId => {
    it('reads few pages that hold nothing of the person', async () => {
      const knex = await freshDatabase(databaseId);
      // A browser sends some events at a time.
      const others = Array.from({ length: 20_000 }, (_, index) =>
        eventOf(1_000 + Math.floor(index / 3), DAY, index),
      );
      await storeEvents(knex, ...others, eventOf(ADA, DAY, 1));
      await knex.raw('VACUUM ANALYZE event_default');
      const asked: Array<{ sql: string; bindings: Knex.RawBinding[] }> = [];
      knex.on('query', query => asked.push(query));
      await getRawEvents(knex, { personId: ADA, limit: 4 });
      knex.removeAllListeners('query');
      const [set, select] = [/^SET LOCAL/, /^select/].map(start =>
        asked.find(({ sql }) => start.test(sql))!,
      );

      const plan = await knex.transaction(async tx => {
        await tx.raw(set.sql);
        return tx.raw<{ rows: unknown[] }>(
          `EXPLAIN (ANALYZE, BUFFERS) ${select.sql.replace(/\$\d+/g, '?')}`,
          select.bindings,
        );
      });

      const text = JSON.stringify(plan.rows);
      expect(text).toContain('event_default_person_id_idx');
      const [, pages] = /Heap Blocks: lossy=(\d+)/.exec(text) ?? [];
      // Of 180 or so; at least the four that the filter stands for.
      expect(Number(pages)).toBeGreaterThan(0);
      expect(Number(pages)).toBeLessThan(20);
    });
  },
);
