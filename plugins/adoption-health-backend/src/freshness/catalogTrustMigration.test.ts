import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { eachDatabase } from '../__testUtils__/testDatabases';
import { migrationsDirectory as directory } from '../platform/database/migrate';

const name = '20261121170000_catalog_trust.js';
const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

const ref = `component:default/${'x'.repeat(600)}`;
const campaign_id = '0b1c5f4e-6f0a-4c43-9d53-3f2c1c9b7a10';
const word = { entity_ref: ref, person_id: 1, on_day: 20_777 };
const use = { entities: 2, filled: 1, machine_filled: 0 };
const compared = { compared: 1, differed: 1 };
const rows: Record<string, object> = {
  owner: { ref },
  absent_target: { ref, sweeps: 2, since_day: 20_777 },
  freshness_day: {
    day: 20_777,
    kind: 'Component',
    owner_ref: '',
    state: 'stale',
    entities: 4,
  },
  finding_day: { day: 20_777, rule: 'orphan', severity: 'stale', entities: 4 },
  report: { ...word, reason: 'other', content_hash: '1:a' },
  snooze: { ...word, until_day: 20_867 },
  disowned: word,
  field_baseline: { entity_ref: ref, day: 20_777, fields: '{}' },
  sweep_field: { sweep_id: 1, kind: 'API', path: '', ...use, ...compared },
  field_use: { kind: 'API', path: 'spec.type', ...use, ...compared },
  campaign: {
    id: campaign_id,
    name: 'No orphans',
    scope: '{}',
    started_day: 20_777,
    target_day: 20_800,
  },
  campaign_entity: { campaign_id, entity_ref: ref, added_day: 20_777 },
  campaign_day: { campaign_id, day: 20_777, total: 4, done: 0 },
};

describe.each(eachDatabase())('catalog trust on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.init(databaseId);
    await knex.migrate.latest({ directory });
  });

  it.each(Object.entries(rows))('%s holds a row, once', async (table, row) => {
    await knex(table).insert(row);
    await expect(knex(table).insert(row)).rejects.toMatchObject({
      message: expect.stringMatching(/unique/i),
    });
    expect(await knex(table)).toHaveLength(1);
  });

  it('leaves entities behind on its way down, and comes up again', async () => {
    await knex('entity').insert({
      ref,
      kind: 'Component',
      namespace: 'default',
      name: 'x',
      state: 'fresh',
      content_hash: '1:a',
      first_seen_day: 20_777,
      limit_days: 180,
      title: 'X',
    });
    await knex.migrate.down({ directory, name });
    const left = await Promise.all(
      Object.keys(rows).map(table => knex.schema.hasTable(table)),
    );
    expect(left.filter(Boolean)).toEqual([]);
    expect(await knex('entity').pluck('ref')).toEqual([ref]);
    await knex.migrate.up({ directory, name });
    expect(await knex('entity').first()).toMatchObject({ ref, title: null });
  });
});
