// @ts-check

/**
 * People, their eligible population by day, and their groups.
 * Days are stored as days since 1970-01-01.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('secret', table => {
    table.comment('Keys that were generated because config names none');
    table.string('name', 64).primary();
    table.text('value').notNullable();
  });
  await knex.schema.createTable('person', table => {
    table.comment('A person; the id is a bit position and is never reused');
    table.increments('id').primary();
    table
      .string('pseudonym', 64)
      .notNullable()
      .unique()
      .comment('HMAC-SHA-256 of the user entity ref, hex');
    table.integer('first_active_day').comment('First day with activity');
  });
  await knex.schema.createTable('population_day', table => {
    table.comment('Who was eligible on a day');
    table.integer('day').primary();
    table.bigInteger('taken_ms').notNullable().comment('When it was taken');
    table.integer('people_count').notNullable();
    table
      .binary('people')
      .comment('Encoded set; null where it equals the snapshot before');
  });
  await knex.schema.createTable('group_members', table => {
    table.comment('Members of a group, through nested ones, from a day on');
    table.string('group_ref', 500).notNullable();
    table.integer('from_day').notNullable();
    table.binary('people').notNullable().comment('Encoded set');
    table.primary(['group_ref', 'from_day']);
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('group_members');
  await knex.schema.dropTable('population_day');
  await knex.schema.dropTable('person');
  await knex.schema.dropTable('secret');
};
