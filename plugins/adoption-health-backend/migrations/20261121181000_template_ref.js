// @ts-check

/**
 * Which template an entity was made from, and what became of the components
 * that were added to the catalog. Days are stored as days since 1970-01-01.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  for (const name of ['entity', 'sweep_entity']) {
    await knex.schema.alterTable(name, table => {
      table
        .text('template_ref')
        .comment('Of the annotation backstage.io/source-template');
    });
  }
  await knex.schema.createTable('new_component', table => {
    table.comment('Components first seen after the first complete sweep');
    table.text('ref').primary().comment('Full entity ref, lower case');
    table.integer('first_seen_day').notNullable();
    table.text('template_ref').comment('As its entity last named it');
    table
      .boolean('alive')
      .comment('After 90 days: in the catalog and not stale');
    table.index(['first_seen_day']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('new_component');
  for (const name of ['sweep_entity', 'entity']) {
    await knex.schema.alterTable(name, table => {
      table.dropColumn('template_ref');
    });
  }
};
