import { Knex } from 'knex';

const TABLES = [
  'sweep',
  'sweep_entity',
  'sweep_finding',
  'sweep_absent_target',
  'entity',
  'finding',
  'attestation',
  'owner',
  'absent_target',
  'freshness_day',
  'freshness_history',
  'finding_day',
  'report',
  'snooze',
  'disowned',
  'sweep_field',
  'field_use',
  'field_baseline',
  'campaign',
  'campaign_entity',
  'campaign_day',
  'person',
  'group_members',
  'population_day',
  'source_evidence',
  'new_component',
];

/** Makes a database as good as fresh, without going through all migrations. */
export async function emptyTables(knex: Knex): Promise<void> {
  for (const table of TABLES) {
    await knex(table).del();
  }
}
