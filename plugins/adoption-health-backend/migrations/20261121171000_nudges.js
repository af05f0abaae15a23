// @ts-check

/**
 * Who was notified of what. Days are stored as days since 1970-01-01.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('notice', table => {
    table.comment('Notices to people, one a person and slot of a week');
    table.uuid('id').primary();
    table.integer('person_id').notNullable();
    table.integer('week_day').notNullable().comment('Monday of its week');
    table.integer('slot').notNullable().comment('0 is the first of the week');
    table.bigInteger('claimed_ms').notNullable();
    table.bigInteger('sent_ms').comment('Absent until it was handed over');
    table.unique(['person_id', 'week_day', 'slot']);
  });
  await knex.schema.createTable('notice_item', table => {
    table.comment('What a notice is about');
    table.uuid('notice_id').notNullable();
    table.text('entity_ref').notNullable();
    table.string('rule', 64).notNullable();
    table.text('evidence_key').notNullable();
    table.primary(['notice_id', 'entity_ref', 'rule']);
    table.index(['entity_ref', 'rule']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('notice_item');
  await knex.schema.dropTable('notice');
};
