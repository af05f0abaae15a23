// @ts-check

/**
 * A sweep also prepares what it did not find.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('sweep_absent_target', table => {
    table.comment('Targets of relations not found by a sweep not complete');
    table.bigInteger('sweep_id').notNullable();
    table.text('ref').notNullable();
    table.integer('sweeps').notNullable().comment('How many in a row');
    table.primary(['sweep_id', 'ref']);
  });
  if (knex.client.config.client === 'pg') {
    // Nothing of an interrupted sweep is needed again, so it needs no WAL.
    await knex.schema.raw('ALTER TABLE sweep_absent_target SET UNLOGGED');
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('sweep_absent_target');
};
