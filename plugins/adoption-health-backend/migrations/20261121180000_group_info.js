// @ts-check

/**
 * What the catalog says of the groups themselves, so that teams can be told
 * from departments. Days are stored as days since 1970-01-01.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('group_info', table => {
    table.comment('What a group is, from a day on; stored where it changes');
    table.string('group_ref', 500).notNullable();
    table.integer('from_day').notNullable();
    table.text('type').comment('spec.type, in lower case');
    table
      .text('parent_refs')
      .comment('JSON array of group refs; null where the group is gone');
    table.primary(['group_ref', 'from_day']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('group_info');
};
