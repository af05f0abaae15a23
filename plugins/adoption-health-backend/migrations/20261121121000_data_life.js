// @ts-check

/**
 * What keeps facts equal to a recount: the target of each day, what was
 * checked, and commits that could not be counted.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('fact_day', table => {
    table
      .integer('target_ms')
      .comment('What its page timings are judged against');
  });
  await knex.schema.raw(
    'UPDATE fact_day SET target_ms = (SELECT max(target_ms) FROM timing_day WHERE timing_day.day = fact_day.day)',
  );
  await knex.schema.alterTable('verification', table => {
    table
      .integer('revision')
      .notNullable()
      .defaultTo(0)
      .comment('Revision of the day that was checked');
  });
  await knex.schema.alterTable('flush', table => {
    table
      .string('failure', 200)
      .comment('Why it could not be counted, where it could not');
  });
  if (knex.client.config.client !== 'pg') {
    // Postgres has partitions for this.
    await knex.schema.raw('CREATE INDEX event_day ON event (day)');
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  if (knex.client.config.client !== 'pg') {
    await knex.schema.raw('DROP INDEX event_day');
  }
  await knex.schema.alterTable('flush', table => {
    table.dropColumn('failure');
  });
  await knex.schema.alterTable('verification', table => {
    table.dropColumn('revision');
  });
  await knex.schema.alterTable('fact_day', table => {
    table.dropColumn('target_ms');
  });
};
