// @ts-check

/**
 * Which disowned entities the platform team was told of. Days are stored as
 * days since 1970-01-01.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('disowned_notice', table => {
    table.comment('Notices that an entity is nobody’s, one a disowning');
    table.text('entity_ref').notNullable();
    table.integer('on_day').notNullable().comment('When it was disowned');
    table.bigInteger('claimed_ms').notNullable();
    table.bigInteger('sent_ms').comment('Absent until it was handed over');
    table.primary(['entity_ref', 'on_day']);
  });
  await knex.schema.alterTable('notice', table => {
    table.index('week_day');
    table.index('claimed_ms');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.alterTable('notice', table => {
    table.dropIndex('week_day');
    table.dropIndex('claimed_ms');
  });
  await knex.schema.dropTable('disowned_notice');
};
