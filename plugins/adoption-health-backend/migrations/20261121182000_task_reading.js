// @ts-check

/**
 * How far the scaffolder's tasks were read.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('task_reading', table => {
    table.comment('How far the tasks of the scaffolder were read; one row');
    table.integer('id').primary().comment('Always 1');
    table
      .bigInteger('settled_ms')
      .notNullable()
      .comment('Every task created before it had ended and was stored');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('task_reading');
};
