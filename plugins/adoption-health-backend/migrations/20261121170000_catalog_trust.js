// @ts-check

/** What lists and series are read by; names only, for the way down. */
const indexes = [
  'entity_owner_ref',
  'entity_name',
  'finding_attested',
  'freshness_day_owner',
];

/**
 * What makes a catalog believable: who looked after an entity and left, what
 * readers and owners say of it, how the picture changed from day to day, and
 * drives to mend it. Days are stored as days since 1970-01-01.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  for (const table of ['entity', 'sweep_entity']) {
    await knex.schema.alterTable(table, describeEntity);
  }
  await knex.schema.createTable('owner', table => {
    table.comment('Users and groups that own something, now or before');
    table.text('ref').primary().comment('Full entity ref, lower case');
    table.integer('last_seen_day').comment('When it was last in the catalog');
    table.integer('members').comment('People of a group, nested ones too');
    table.integer('former_members').comment('Who was one and is not now');
    table
      .integer('former_members_here')
      .comment('Of the former ones, who is still in the catalog');
  });
  await knex.schema.createTable('absent_target', table => {
    table.comment('Targets of relations that complete sweeps did not find');
    table.text('ref').primary().comment('Full entity ref, lower case');
    table.integer('sweeps').notNullable().comment('How many in a row');
    table.integer('since_day').notNullable();
  });
  await knex.schema.createTable('freshness_day', table => {
    table.comment('The picture of each day: its last complete sweep');
    table.integer('day').notNullable();
    table.text('kind').notNullable();
    table.text('owner_ref').notNullable().comment('Empty without one');
    table.string('state', 8).notNullable().comment('fresh, stale or unknown');
    table.integer('entities').notNullable();
    table.primary(['day', 'kind', 'owner_ref', 'state']);
  });
  await knex.schema.createTable('finding_day', table => {
    table.comment('Open findings of each day');
    table.integer('day').notNullable();
    table.string('rule', 64).notNullable();
    table.string('severity', 8).notNullable();
    table.integer('entities').notNullable();
    table.primary(['day', 'rule', 'severity']);
  });
  await knex.schema.createTable('report', table => {
    table.comment('Readers who said that an entity is wrong; one word each');
    table.text('entity_ref').notNullable();
    table.integer('person_id').notNullable();
    table.integer('on_day').notNullable();
    table.string('reason', 32).notNullable();
    table.text('note');
    table
      .string('content_hash', 80)
      .notNullable()
      .comment('Of the entity then; it ends when that changes');
    table
      .bigInteger('sweep_id')
      .notNullable()
      .defaultTo(0)
      .comment('The latest sweep then; only later ones saw what was reported');
    table.primary(['entity_ref', 'person_id']);
  });
  await knex.schema.createTable('snooze', table => {
    table.comment('Entities whose owners want no reminders');
    table.text('entity_ref').primary();
    table.integer('person_id').notNullable();
    table.integer('on_day').notNullable();
    table.integer('until_day').notNullable().comment('Included');
  });
  await knex.schema.createTable('disowned', table => {
    table.comment('Entities whose owner said that they are not theirs');
    table.text('entity_ref').primary();
    table.integer('person_id').notNullable();
    table.integer('on_day').notNullable();
    table.text('owner_ref').comment('Then; it ends when that changes');
  });
  await createFieldTables(knex);
  await createCampaignTables(knex);
  await createIndexes(knex);
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const name of indexes) {
    await knex.schema.raw(`DROP INDEX ${name}`);
  }
  for (const table of [
    'campaign_day',
    'campaign_entity',
    'campaign',
    'field_use',
    'sweep_field',
    'field_baseline',
    'disowned',
    'snooze',
    'report',
    'finding_day',
    'freshness_day',
    'absent_target',
    'owner',
  ]) {
    await knex.schema.dropTable(table);
  }
  for (const name of ['sweep_entity', 'entity']) {
    await knex.schema.alterTable(name, table => {
      table.dropColumns(
        ...['title', 'type', 'lifecycle', 'system_ref'],
        ...['steward_ref', 'suggestion'],
      );
    });
  }
};

/** @param {import('knex').Knex.CreateTableBuilder} table */
function describeEntity(table) {
  table.text('title');
  table.text('type');
  table.text('lifecycle');
  table.text('system_ref').comment('Full entity ref, lower case');
  table
    .text('steward_ref')
    .comment('User of the annotation adoption-health/steward');
  table
    .text('suggestion')
    .comment('JSON: an owner that is suggested, with evidence');
}

/** @param {import('knex').Knex} knex */
async function createFieldTables(knex) {
  await knex.schema.createTable('field_baseline', table => {
    table.comment('What the fields of an entity held, to compare with later');
    table.text('entity_ref').primary();
    table.integer('day').notNullable();
    table.text('fields').notNullable().comment('JSON, path to a short hash');
    table
      .text('differed')
      .comment('JSON array of paths that differed from the baseline before');
  });
  await knex.schema.createTable('sweep_field', table => {
    table.comment('How a sweep that is not complete finds fields used');
    table.bigInteger('sweep_id').notNullable();
    describeFieldUse(table);
    table.primary(['sweep_id', 'kind', 'path']);
  });
  if (knex.client.config.client === 'pg') {
    await knex.schema.raw('ALTER TABLE sweep_field SET UNLOGGED');
  }
  await knex.schema.createTable('field_use', table => {
    table.comment('How the fields of a kind are used');
    describeFieldUse(table);
    table.primary(['kind', 'path']);
  });
}

/** @param {import('knex').Knex.CreateTableBuilder} table */
function describeFieldUse(table) {
  table.text('kind').notNullable();
  table.text('path').notNullable().comment('Empty: any, while staged');
  table.integer('entities').notNullable();
  table.integer('filled').notNullable();
  table.integer('machine_filled').notNullable();
  table.integer('compared').notNullable().comment('After 90 days');
  table.integer('differed').notNullable();
}

/** @param {import('knex').Knex} knex */
async function createCampaignTables(knex) {
  await knex.schema.createTable('campaign', table => {
    table.comment('Drives to mend something by a day');
    table.uuid('id').primary();
    table.string('name', 200).notNullable();
    table.text('scope').notNullable().comment('JSON');
    table.integer('started_day').notNullable();
    table.integer('target_day').notNullable();
    table.integer('ended_day');
  });
  await knex.schema.createTable('campaign_entity', table => {
    table.comment('What a campaign is about');
    table.uuid('campaign_id').notNullable();
    table.text('entity_ref').notNullable();
    table.integer('added_day').notNullable();
    table.integer('done_day').comment('Absent while it is open');
    table.primary(['campaign_id', 'entity_ref']);
  });
  await knex.schema.createTable('campaign_day', table => {
    table.comment('Where a campaign stood each day');
    table.uuid('campaign_id').notNullable();
    table.integer('day').notNullable();
    table.integer('total').notNullable();
    table.integer('done').notNullable();
    table.primary(['campaign_id', 'day']);
  });
}

/** @param {import('knex').Knex} knex */
async function createIndexes(knex) {
  const postgres = knex.client.config.client === 'pg';
  // Descriptors name owners of any length, which a tree would refuse.
  const byHash = postgres ? 'USING hash ' : '';
  const on = [
    `entity ${byHash}(owner_ref)`,
    'entity (lower(name), ref)',
    'finding (entity_ref) WHERE attested',
    'freshness_day (owner_ref, day)',
  ];
  for (const [index, name] of indexes.entries()) {
    await knex.schema.raw(`CREATE INDEX ${name} ON ${on[index]}`);
  }
}
