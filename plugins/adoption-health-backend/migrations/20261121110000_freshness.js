// @ts-check

/**
 * What the catalog looks like, what is wrong with it, and who vouches for it.
 * Days are stored as days since 1970-01-01.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const postgres = knex.client.config.client === 'pg';

  await knex.schema.createTable('sweep', table => {
    table.comment('Readings of the whole catalog');
    table.bigIncrements('id').primary();
    table.bigInteger('started_ms').notNullable();
    table.bigInteger('finished_ms');
    table
      .string('outcome', 16)
      .notNullable()
      .comment('running, complete, held or failed');
    table.integer('entities').comment('Entities that were found');
    table.integer('vanished').comment('Entities that were no longer found');
    table.integer('turned_stale').comment('Entities that became stale');
    table.text('kinds').notNullable().comment('JSON array of what was asked');
    table.text('rules').notNullable().comment('JSON array of rule ids');
  });
  await knex.schema.createTable('entity', table => {
    table.comment('Entities as the last complete sweep found them');
    table.text('ref').primary().comment('Full entity ref, lower case');
    describeEntity(table);
    table
      .integer('absent_sweeps')
      .notNullable()
      .defaultTo(0)
      .comment('Complete sweeps in a row that did not find it');
  });
  await knex.schema.createTable('finding', table => {
    table.comment('What is wrong with an entity');
    table.text('entity_ref').notNullable();
    table.string('rule', 64).notNullable();
    describeFinding(table);
    table
      .boolean('attested')
      .notNullable()
      .comment('An attestation answers it');
    table.integer('since_day').notNullable();
    table.primary(['entity_ref', 'rule']);
  });
  await knex.schema.createTable('attestation', table => {
    table.comment('Owners who said that an entity is still accurate');
    table.text('entity_ref').notNullable();
    table.integer('person_id').notNullable();
    table.integer('on_day').notNullable();
    table.integer('valid_until_day').notNullable();
    table
      .text('evidence_keys')
      .notNullable()
      .comment('JSON object, rule to the evidence key it answers');
    table.integer('ended_day').comment('Set where it ended before its time');
    table.string('ended_reason', 32);
    table.primary(['entity_ref', 'person_id', 'on_day']);
    table.index(['on_day']);
  });

  // A sweep is prepared here and becomes the picture in one commit, or never.
  await knex.schema.createTable('sweep_entity', table => {
    table.comment('Entities found by a sweep that is not complete');
    table.bigInteger('sweep_id').notNullable();
    table.text('ref').notNullable();
    describeEntity(table);
    table.primary(['sweep_id', 'ref']);
  });
  await knex.schema.createTable('sweep_finding', table => {
    table.comment('Findings of a sweep that is not complete');
    table.bigInteger('sweep_id').notNullable();
    table.text('entity_ref').notNullable();
    table.string('rule', 64).notNullable();
    describeFinding(table);
    table.integer('attested').notNullable().comment('1 or 0');
    table.primary(['sweep_id', 'entity_ref', 'rule']);
  });
  if (postgres) {
    // Nothing of an interrupted sweep is needed again, so it needs no WAL.
    await knex.schema.raw('ALTER TABLE sweep_entity SET UNLOGGED');
    await knex.schema.raw('ALTER TABLE sweep_finding SET UNLOGGED');
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('sweep_finding');
  await knex.schema.dropTable('sweep_entity');
  await knex.schema.dropTable('attestation');
  await knex.schema.dropTable('finding');
  await knex.schema.dropTable('entity');
  await knex.schema.dropTable('sweep');
};

/** @param {import('knex').Knex.CreateTableBuilder} table */
function describeEntity(table) {
  table.text('kind').notNullable();
  table.text('namespace').notNullable();
  table.text('name').notNullable().comment('As it is written');
  table.text('owner_ref').comment('Full entity ref, lower case');
  table.string('state', 8).notNullable().comment('fresh, stale or unknown');
  table.string('content_hash', 80).notNullable();
  table.integer('first_seen_day').notNullable();
  table
    .integer('changed_day')
    .comment('When owners last changed it, where that was seen');
  table.integer('limit_days').notNullable().comment('How long it stays fresh');
  table.text('edit_url');
}

/** @param {import('knex').Knex.CreateTableBuilder} table */
function describeFinding(table) {
  table.string('severity', 8).notNullable().comment('stale or notice');
  table.text('evidence').notNullable();
  table.text('evidence_key').notNullable();
  table.text('fix').notNullable().comment('JSON');
}
