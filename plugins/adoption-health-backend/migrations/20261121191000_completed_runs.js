// @ts-check

/**
 * Runs of templates that succeeded, by when they did.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.raw(
    `CREATE INDEX task_run_completed ON task_run (ended_ms) WHERE status = 'completed'`,
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.raw('DROP INDEX task_run_completed');
};
