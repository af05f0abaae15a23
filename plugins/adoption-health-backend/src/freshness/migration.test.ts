import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrationsDirectory } from '../platform/database/migrate';

const NAME = '20261121110000_freshness.js';
const TABLES = [
  'sweep',
  'entity',
  'finding',
  'attestation',
  'sweep_entity',
  'sweep_finding',
];

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });

describe.each(databases.eachSupportedId())('freshness on %p', databaseId => {
  const directory = migrationsDirectory;

  async function migrateUpTo(knex: Knex, name: string): Promise<void> {
    const applied = async (): Promise<string[]> => {
      const [done]: [Array<{ name: string }>] = await knex.migrate.list({
        directory,
      });
      return done.map(migration => migration.name);
    };
    while (!(await applied()).includes(name)) {
      await knex.migrate.up({ directory });
    }
  }
  const existing = async (knex: Knex) => {
    const has = await Promise.all(
      TABLES.map(table => knex.schema.hasTable(table)),
    );
    return TABLES.filter((_, index) => has[index]);
  };

  it('goes up, holds data, goes down and up again', async () => {
    const knex = await databases.init(databaseId);
    await migrateUpTo(knex, NAME);
    expect(await existing(knex)).toEqual(TABLES);

    const ref = `component:default/${'x'.repeat(600)}`;
    const content = {
      kind: 'Component',
      namespace: 'default',
      name: 'x',
      state: 'fresh',
      content_hash: `1:${'a'.repeat(64)}`,
      first_seen_day: 20777,
      limit_days: 180,
    };
    const finding = {
      entity_ref: ref,
      rule: 'orphan',
      severity: 'stale',
      evidence: 'It is one.',
      evidence_key: 'x',
      fix: '{}',
    };
    await knex('sweep').insert({
      started_ms: 1_795_176_000_000,
      outcome: 'running',
      kinds: '[]',
      rules: '[]',
    });
    await knex('entity').insert({ ref, ...content });
    await knex('sweep_entity').insert({ sweep_id: 1, ref, ...content });
    await knex('finding').insert({ ...finding, attested: false, since_day: 1 });
    await knex('sweep_finding').insert({
      ...finding,
      sweep_id: 1,
      attested: 0,
    });
    await knex('attestation').insert({
      entity_ref: ref,
      person_id: 1,
      on_day: 1,
      valid_until_day: 181,
      evidence_keys: '{}',
    });
    expect(await knex('entity').first()).toMatchObject({
      absent_sweeps: 0,
      changed_day: null,
    });

    await knex.migrate.down({ directory });
    expect(await existing(knex)).toEqual([]);
    await knex.migrate.up({ directory });
    expect(await existing(knex)).toEqual(TABLES);
  });

  it('takes the word of a person once a day', async () => {
    const knex = await databases.init(databaseId);
    await migrateUpTo(knex, NAME);
    const attestation = {
      entity_ref: 'component:default/pay',
      person_id: 1,
      on_day: 1,
      valid_until_day: 181,
      evidence_keys: '{}',
    };
    await knex('attestation').insert(attestation);
    await expect(knex('attestation').insert(attestation)).rejects.toMatchObject(
      { message: expect.stringMatching(/unique/i) },
    );
  });

  it('remembers what source hosts said, and forgets it on the way down', async () => {
    const knex = await databases.init(databaseId);
    const name = '20261121141500_source_evidence.js';
    await migrateUpTo(knex, name);
    const said = {
      url: `https://git.example/${'x'.repeat(1980)}`,
      evidence: '{"kind":"missing"}',
      known_ms: 1_795_176_000_000,
      asked_ms: 1_795_176_000_000,
    };
    await knex('source_evidence').insert(said);
    await expect(knex('source_evidence').insert(said)).rejects.toMatchObject({
      message: expect.stringMatching(/unique/i),
    });

    await knex.migrate.down({ directory, name });
    expect(await knex.schema.hasTable('source_evidence')).toBe(false);
    await knex.migrate.up({ directory, name });
    expect(await knex('source_evidence')).toEqual([]);
  });

  it('prepares what a sweep did not find, and not on the way down', async () => {
    const knex = await databases.init(databaseId);
    const name = '20261121173000_sweep_stage.js';
    await migrateUpTo(knex, name);
    const missing = { sweep_id: 1, ref: 'api:default/gone', sweeps: 1 };
    await knex('sweep_absent_target').insert(missing);
    await expect(
      knex('sweep_absent_target').insert(missing),
    ).rejects.toMatchObject({ message: expect.stringMatching(/unique/i) });

    await knex.migrate.down({ directory, name });
    expect(await knex.schema.hasTable('sweep_absent_target')).toBe(false);
    await knex.migrate.up({ directory, name });
    expect(await knex('sweep_absent_target')).toEqual([]);
  });
});
