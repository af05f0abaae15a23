import fc from 'fast-check';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { knowledge } from './__testUtils__/dump';
import { eventLines } from './__testUtils__/histories';
import { instance } from './__testUtils__/instance';

const factTables = ['usage_count', 'usage_people', 'timing_day'] as const;

// Generated histories take their time on a real database.
jest.setTimeout(120_000);

describe.each(eachDatabase())('the two roads to facts on %p', databaseId => {
  let viaRaw: Knex;
  let direct: Knex;

  beforeEach(async () => {
    viaRaw = await freshDatabase(databaseId);
    direct = await freshDatabase(databaseId);
  });

  it('end at the same facts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(eventLines, { maxLength: 40 }), async lines => {
        for (const knex of [viaRaw, direct]) {
          for (const table of ['event', 'fact_day', ...factTables]) {
            await knex(table).del();
          }
        }
        const one = instance(viaRaw, {
          retentionDays: 10_000,
          timeZone: 'America/New_York',
        });
        const other = instance(direct, {
          retentionDays: -1,
          timeZone: 'America/New_York',
        });
        expect((await one.takeIn(...lines)).rejected).toBe(0);
        await one.rollUp();
        // Several groups of lines have to add up as well.
        await other.takeIn(...lines.slice(0, 10));
        await other.takeIn(...lines.slice(10));
        expect(await direct('event').select('day')).toEqual([]);

        const expected = await knowledge(viaRaw);
        const found = await knowledge(direct);
        for (const table of factTables) {
          expect(found[table]).toEqual(expected[table]);
        }
      }),
      { numRuns: 10 },
    );
  });
});
