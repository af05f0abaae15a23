import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { analyseStage } from './analyseStage';

async function stage(knex: Knex, sweepId: number): Promise<void> {
  await knex.raw(
    `INSERT INTO sweep_entity (sweep_id, ref, kind, namespace, name, state,
       content_hash, first_seen_day, limit_days)
     SELECT ?, 'component:default/c' || n, 'Component', 'default', 'c' || n,
       'fresh', '1:aa', 1, 180
     FROM generate_series(1, 2000) AS n`,
    [sweepId],
  );
}

describe.each(eachDatabase().filter(([id]) => id.startsWith('POSTGRES')))(
  'analyseStage on %p',
  databaseId => {
    it('lets the planner know how much a sweep has staged', async () => {
      const knex = await freshDatabase(databaseId);
      const expected = async () => {
        const { rows } = await knex.raw(
          'EXPLAIN (FORMAT JSON) SELECT 1 FROM sweep_entity WHERE sweep_id = 2',
        );
        return rows[0]['QUERY PLAN'][0].Plan['Plan Rows'];
      };
      await stage(knex, 1);
      await analyseStage(knex);
      await knex('sweep_entity').del();
      await stage(knex, 2);
      expect(await expected()).toBeLessThan(100);
      await analyseStage(knex);
      expect(await expected()).toBe(2000);
    });
  },
);
