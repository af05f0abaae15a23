// @ts-check

/**
 * Since when somebody comes is told by the day facts alone; a copy that only
 * take-outs wrote said something else.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  // In place on either database: SQLite would forget which ids were given away
  // if the table were made anew, as knex does it.
  await knex.schema.raw('ALTER TABLE person DROP COLUMN first_active_day');
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('person', table => {
    table.integer('first_active_day').comment('First day with activity');
  });
};
