// @ts-check

/**
 * What is told of days on which the portal did not look at the catalog itself.
 * Apart from its own pictures: from the first of those on, new is what was not
 * there.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('freshness_history', table => {
    table.comment(
      'How fresh the catalog was on days of before, as it was told',
    );
    table.integer('day').notNullable();
    table.text('kind').notNullable();
    table.text('owner_ref').notNullable().comment('Empty without one');
    table.string('state', 8).notNullable().comment('fresh, stale or unknown');
    table.integer('entities').notNullable();
    table.primary(['day', 'kind', 'owner_ref', 'state']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('freshness_history');
};
