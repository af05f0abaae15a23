// @ts-check

/**
 * Day facts: counts and sets of people that every question is answered from.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('fact_day', table => {
    table.comment('Days with facts; the revision rises when one changes');
    table.integer('day').primary();
    table.integer('revision').notNullable();
    table.string('time_zone', 64).notNullable();
  });
  await knex.schema.createTable('usage_count', table => {
    table.comment('Intentional events per kind, day and dimension');
    table.string('kind', 16).notNullable();
    table.integer('day').notNullable();
    table.integer('dimension_id').notNullable();
    table.bigInteger('events').notNullable();
    table.primary(['kind', 'day', 'dimension_id']);
  });
  await knex.schema.createTable('usage_people', table => {
    table.comment('People behind usage_count, rewritten only on change');
    table.string('kind', 16).notNullable();
    table.integer('day').notNullable();
    table.integer('dimension_id').notNullable();
    table.binary('people').notNullable().comment('Encoded set');
    table.primary(['kind', 'day', 'dimension_id']);
  });
  await knex.schema.createTable('timing_day', table => {
    table.comment('Page timings; target_ms is the target then in force');
    table.string('metric', 32).notNullable();
    table.integer('day').notNullable();
    table.integer('route_id').notNullable();
    table.integer('plugin_id').notNullable();
    table.string('navigation', 4).notNullable().comment('hard or soft');
    table.integer('target_ms').notNullable();
    table
      .bigInteger('samples')
      .notNullable()
      .comment('Ready, timed out, or left after the target');
    table.bigInteger('within_target').notNullable();
    table.bigInteger('timed_out').notNullable();
    table
      .bigInteger('aborted')
      .notNullable()
      .comment('Left before the target, in no sample');
    table.binary('sketch').notNullable().comment('Encoded sketch of times, ms');
    table.primary([
      'metric',
      'day',
      'route_id',
      'plugin_id',
      'navigation',
      'target_ms',
    ]);
  });
  if (knex.client.config.client === 'pg') {
    // Counters are rewritten all day: leave room for updates in place and
    // clean up early.
    for (const table of ['usage_count', 'usage_people', 'timing_day']) {
      await knex.schema.raw(
        `ALTER TABLE ${table} SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 200)`,
      );
    }
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('timing_day');
  await knex.schema.dropTable('usage_people');
  await knex.schema.dropTable('usage_count');
  await knex.schema.dropTable('fact_day');
};
