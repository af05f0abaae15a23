// @ts-check

/**
 * How often agents call the suite's own actions. Never who: it is the sum of
 * all callers. Days are stored as days since 1970-01-01.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('agent_call_day', table => {
    table.comment('Calls of our actions by agents; nobody is told apart');
    table.integer('day').notNullable();
    table.string('action', 64).notNullable();
    table.bigInteger('calls').notNullable();
    table.primary(['day', 'action']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('agent_call_day');
};
