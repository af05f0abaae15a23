// @ts-check

/**
 * How many of the repositories of source hosts the catalog knows, day by day.
 * Days are stored as days since 1970-01-01.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('source_inventory', table => {
    table.comment('Repositories of source hosts, counted once a day');
    table.integer('day').primary();
    table
      .integer('repositories')
      .notNullable()
      .comment('Not archived, no fork, not left out');
    table
      .integer('registered')
      .notNullable()
      .comment('Of these, with a descriptor in the catalog');
    table.bigInteger('counted_ms').notNullable();
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('source_inventory');
};
