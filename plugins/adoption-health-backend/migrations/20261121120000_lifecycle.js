// @ts-check

/**
 * What telemetry needs to live for years: search terms, drops, imports,
 * erasure, verification and months.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('event', table => {
    table.integer('term_id').comment('Search term, a dimension');
  });
  await knex.schema.alterTable('dimension', table => {
    table
      .text('label')
      .comment('A term in plain text, once enough people searched for it');
    table
      .boolean('reportable')
      .notNullable()
      .defaultTo(false)
      .comment('Enough people searched for the term');
  });
  await knex.schema.alterTable('flush', table => {
    table.integer('from_day').comment('First day of its events');
    table.integer('to_day').comment('Last day of its events');
  });
  await knex.schema.alterTable('fact_day', table => {
    table
      .boolean('raw_complete')
      .notNullable()
      .defaultTo(true)
      .comment('All that the facts come from is still kept as raw events');
  });
  await knex.schema.alterTable('usage_count', table => {
    table
      .bigInteger('value_sum')
      .notNullable()
      .defaultTo(0)
      .comment('Sum of the rounded values of the events');
  });

  await knex.schema.createTable('usage_month', table => {
    table.comment('Usage of closed months: sums, and unions of people');
    table.string('kind', 16).notNullable();
    table.integer('month').notNullable().comment('Months since 1970-01');
    table.integer('dimension_id').notNullable();
    table.bigInteger('events').notNullable();
    table.bigInteger('value_sum').notNullable();
    table.binary('people').notNullable().comment('Encoded set');
    table.primary(['kind', 'month', 'dimension_id']);
  });
  await knex.schema.createTable('closed_month', table => {
    table.comment('Months that usage_month holds, and what they came from');
    table.integer('month').primary();
    table
      .bigInteger('revision_sum')
      .notNullable()
      .comment('Sum of the revisions of its days when it was closed');
  });
  await knex.schema.createTable('verification', table => {
    table.comment('Recounts of closed days from raw events');
    table.integer('day').primary();
    table.bigInteger('checked_ms').notNullable();
    table.string('result', 16).notNullable().comment('equal or repaired');
    table.integer('differences').notNullable();
  });
  await knex.schema.createTable('drop_day', table => {
    table.comment('Events that were given up, by who did and why');
    table.integer('day').notNullable();
    table.string('source', 8).notNullable().comment('browser or server');
    table.string('reason', 32).notNullable();
    table.bigInteger('events').notNullable();
    table.primary(['day', 'source', 'reason']);
  });

  await knex.schema.createTable('imported_line', table => {
    table.comment('Ids of imported lines, hashed, so that each counts once');
    table.uuid('id').primary();
  });
  await knex.schema.createTable('person_alias', table => {
    table.comment('Further pseudonyms of a person');
    table.string('pseudonym', 64).primary();
    table.integer('person_id').notNullable().index();
  });
  await knex.schema.createTable('erasure', table => {
    table.comment('People erased lately: nothing they did before comes back');
    table.string('pseudonym', 64).primary();
    table.bigInteger('erased_ms').notNullable();
  });
  await knex.schema.createTable('uptime_check', table => {
    table.comment('Single checks of whether a target was up');
    table.string('target', 100).notNullable();
    table.bigInteger('at_ms').notNullable();
    table.boolean('up').notNullable();
    table.primary(['target', 'at_ms']);
  });
  await knex.schema.createTable('task_run', table => {
    table.comment('Runs of software templates');
    table.text('template_ref').notNullable();
    table.integer('person_id').notNullable();
    table.bigInteger('started_ms').notNullable();
    table.bigInteger('ended_ms').notNullable();
    table
      .string('status', 16)
      .notNullable()
      .comment('completed, failed or cancelled');
    table.text('entity_ref').comment('What it made');
    table.primary(['template_ref', 'person_id', 'started_ms']);
  });
  await knex.schema.createTable('entity_history', table => {
    table.comment('What was known of entities before the first sweep');
    table.text('ref').notNullable();
    table.integer('day').notNullable();
    table.string('content_hash', 80).notNullable();
    table.integer('first_seen_day').notNullable();
    table.integer('changed_day');
    table.primary(['ref', 'day']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  for (const table of [
    'entity_history',
    'task_run',
    'uptime_check',
    'erasure',
    'person_alias',
    'imported_line',
    'drop_day',
    'verification',
    'closed_month',
    'usage_month',
  ]) {
    await knex.schema.dropTable(table);
  }
  await knex.schema.alterTable('usage_count', table => {
    table.dropColumn('value_sum');
  });
  await knex.schema.alterTable('fact_day', table => {
    table.dropColumn('raw_complete');
  });
  await knex.schema.alterTable('flush', table => {
    table.dropColumns('from_day', 'to_day');
  });
  await knex.schema.alterTable('dimension', table => {
    table.dropColumns('label', 'reportable');
  });
  await knex.schema.alterTable('event', table => {
    table.dropColumn('term_id');
  });
};
