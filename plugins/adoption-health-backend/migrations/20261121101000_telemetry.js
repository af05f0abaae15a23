// @ts-check

/**
 * Raw events, how they came in, and the minutes in which they could.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  const postgres = knex.client.config.client === 'pg';

  await knex.schema.createTable('dimension', table => {
    table.comment('Values that events are counted by, each with a small id');
    table.increments('id').primary();
    table.string('kind', 16).notNullable();
    table.string('value', 500).notNullable();
    table.unique(['kind', 'value']);
  });
  await knex.schema.createTable('flush', table => {
    table.comment('Outbox: commits of events that are not yet in the facts');
    table.bigIncrements('id').primary();
    table.bigInteger('committed_ms').notNullable();
  });
  await knex.schema.createTable('batch', table => {
    table.comment('Batches already stored, so that a repeat is recognised');
    table.integer('person_id').notNullable();
    table.uuid('batch_id').notNullable();
    table.bigInteger('received_ms').notNullable();
    table.primary(['person_id', 'batch_id']);
    table.index(['received_ms']);
  });
  await knex.schema.createTable('coverage_slot', table => {
    table.comment('Minutes in which ingest was open, a bit for each of 30');
    table.integer('slot').primary().comment('Half hours since 1970');
    table.integer('minutes').notNullable();
  });

  // No unique key: batches make events exactly once. Integers first, so that
  // a row has no gaps.
  await knex.schema.raw(`
    CREATE TABLE event (
      at_ms bigint NOT NULL,
      flush_id bigint NOT NULL,
      day integer NOT NULL,
      person_id integer NOT NULL,
      action_id integer NOT NULL,
      plugin_id integer NOT NULL,
      route_id integer NOT NULL,
      entity_id integer,
      flags smallint NOT NULL,
      value double precision
    ) ${postgres ? 'PARTITION BY RANGE (day)' : ''}
  `);
  if (postgres) {
    await knex.schema.raw(
      'CREATE TABLE event_default PARTITION OF event DEFAULT',
    );
  }
  // Events of a commit lie together, so that on Postgres an index of page
  // ranges finds them as fast as a tree a hundred times its size.
  await knex.schema.raw(
    `CREATE INDEX event_flush ON event ${
      postgres
        ? 'USING brin (flush_id) WITH (pages_per_range = 16, autosummarize = on)'
        : '(flush_id)'
    }`,
  );
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('event');
  await knex.schema.dropTable('coverage_slot');
  await knex.schema.dropTable('batch');
  await knex.schema.dropTable('flush');
  await knex.schema.dropTable('dimension');
};
