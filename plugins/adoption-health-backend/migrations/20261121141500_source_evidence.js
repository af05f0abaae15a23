// @ts-check

/**
 * What source hosts said about repositories, so that they are asked once a day
 * and what they said outlives their silence.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('source_evidence', table => {
    table.comment('What source hosts said about the repository behind a URL');
    table.text('url').primary();
    table.text('evidence').comment('JSON; null until the host first said it');
    table.bigInteger('known_ms').comment('When the host said it');
    table
      .bigInteger('asked_ms')
      .notNullable()
      .comment('When it was last asked');
    table.index(['asked_ms']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('source_evidence');
};
