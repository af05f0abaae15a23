// @ts-check

/**
 * Leads to the raw events of a person. A filter of the people on four pages
 * takes a byte an event, a tree of them eight. It has room for one person in
 * four events: a browser sends some at a time. SQLite, with few events, goes
 * without.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  if (knex.client.config.client === 'pg') {
    await knex.schema.raw(
      'CREATE INDEX event_person ON event USING brin (person_id int4_bloom_ops (n_distinct_per_range = -0.25)) WITH (pages_per_range = 4, autosummarize = on)',
    );
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  if (knex.client.config.client === 'pg') {
    await knex.schema.raw('DROP INDEX event_person');
  }
};
