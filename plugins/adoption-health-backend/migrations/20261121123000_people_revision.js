// @ts-check

/**
 * Counts the writes to people, groups and population, so that whoever keeps
 * them in memory sees that they changed.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('people_revision', table => {
    table.comment('One row: how often people, groups or population changed');
    table.integer('id').primary();
    table.bigInteger('revision').notNullable();
  });
  await knex('people_revision').insert({ id: 1, revision: 0 });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('people_revision');
};
