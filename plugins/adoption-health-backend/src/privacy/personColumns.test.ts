import { Me, reportingDays } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { PersonDirectory } from '../people/PersonDirectory';
import { PeopleSet } from '../platform/peopleSet/PeopleSet';
import { getMe } from './read/getMe';
import { erasePerson } from './write/erasePerson';

jest.setTimeout(60_000);

const ada = 'user:default/ada';
const TODAY = 20_777;
const NOW_MS = (TODAY + 0.5) * 86_400_000;
const ENTITY = 'component:default/pay';
const ID = 'b7a1de4e-2cf5-4ff2-a0a4-6a8b1f7a4f8e';

/** How a column may speak of a person: by name, or by holding a set. */
const SPEAKS_OF_PEOPLE =
  /person|people|pseudonym|user|owner|member|author|steward|login|mail|notice_id/;

/** What a person's id, the set of it, or their name is stored as. */
interface PersonColumn {
  /** What else a row needs. */
  row: Record<string, unknown>;
  /** What `GET /me` tells of it; or why it does not. */
  me: keyof Me | { untold: string };
}

/** Columns that hold the id of a person. */
const idColumns: Record<string, PersonColumn> = {
  'attestation.person_id': {
    row: {
      ...{ entity_ref: ENTITY, on_day: TODAY, valid_until_day: TODAY },
      evidence_keys: '{}',
    },
    me: 'attestations',
  },
  'batch.person_id': {
    row: { batch_id: ID, received_ms: NOW_MS },
    me: { untold: 'says for 14 days that the events beside it came in' },
  },
  'disowned.person_id': {
    row: { entity_ref: ENTITY, on_day: TODAY },
    me: 'words',
  },
  'event.person_id': {
    row: {
      ...{ at_ms: NOW_MS, day: TODAY, flush_id: 0, flags: 1 },
      ...{ action_id: 1, plugin_id: 2, route_id: 3 },
    },
    me: 'events',
  },
  'notice.person_id': {
    row: { id: ID, week_day: TODAY, slot: 0, claimed_ms: NOW_MS },
    me: 'notices',
  },
  'person_alias.person_id': {
    row: { pseudonym: 'b'.repeat(64) },
    me: { untold: 'a further pseudonym, which says nothing' },
  },
  'report.person_id': {
    row: {
      ...{ entity_ref: ENTITY, on_day: TODAY, reason: 'other' },
      content_hash: '1:a',
    },
    me: 'words',
  },
  'snooze.person_id': {
    row: { entity_ref: ENTITY, on_day: TODAY, until_day: TODAY },
    me: 'words',
  },
  'task_run.person_id': {
    row: {
      ...{ template_ref: 'template:default/service', status: 'completed' },
      ...{ started_ms: NOW_MS, ended_ms: NOW_MS },
    },
    me: 'templateRuns',
  },
};

/** Columns that hold sets of the ids of people. */
const setColumns: Record<string, PersonColumn> = {
  'group_members.people': {
    row: { group_ref: 'group:default/team', from_day: TODAY },
    me: 'groups',
  },
  'population_day.people': {
    row: { day: TODAY, taken_ms: NOW_MS, people_count: 1 },
    me: 'eligible',
  },
  'usage_month.people': {
    row: {
      ...{ kind: 'portal', month: 600, dimension_id: 0 },
      ...{ events: 1, value_sum: 0 },
    },
    me: { untold: 'sums up usage_people, which stays beside it' },
  },
  // Told as days; what was used on them is told while it is kept raw.
  'usage_people.people': {
    row: { kind: 'portal', day: TODAY, dimension_id: 0 },
    me: 'days',
  },
};

/** Columns that are told and erased with others, or are of no person. */
const exempt: Record<string, string> = {
  'person.pseudonym': 'the row goes with the person; says nothing by itself',
  'person_alias.pseudonym': 'goes with person_alias.person_id',
  'erasure.pseudonym': 'remembers for 14 days what must not come back',
  'notice_item.notice_id': 'told with the notice; nobody’s without it',
  'entity.owner_ref': 'the catalog’s own words; follows the catalog',
  'entity.steward_ref': 'the catalog’s own words; follows the catalog',
  'sweep_entity.owner_ref': 'the catalog’s own words; follows the catalog',
  'sweep_entity.steward_ref': 'the catalog’s own words; follows the catalog',
  'freshness_day.owner_ref': 'the catalog’s own words of that day',
  'freshness_history.owner_ref': 'the catalog’s own words of that day',
  'disowned.owner_ref': 'the catalog’s own words of that day',
  'owner.members': 'a count',
  'owner.former_members': 'a count',
  'owner.former_members_here': 'a count',
  'population_day.people_count': 'a count',
  'timing_day.sketch': 'times of nobody in particular',
};

describe.each(eachDatabase())('what is stored of people on %p', databaseId => {
  let knex: Knex;
  let people: PersonDirectory;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    people = new PersonDirectory({ knex, pseudonymKey: 'key' });
  });

  const me = () =>
    getMe({
      ...{ knex, people, userRef: ada, today: TODAY, retentionDays: 90 },
      reportingDay: reportingDays('UTC'),
    });
  const erase = () =>
    erasePerson(knex, {
      ...{ pseudonym: people.pseudonymOf(ada), nowMs: NOW_MS },
      ...{ targetMs: 5_000, timeZone: 'UTC' },
    });

  it('is in columns that are each told and erased, or exempt', async () => {
    const found = (await columnsOf(knex))
      .filter(
        ({ column, isBinary }) => isBinary || SPEAKS_OF_PEOPLE.test(column),
      )
      .map(({ table, column }) => `${table}.${column}`);
    const known = { ...idColumns, ...setColumns, ...exempt };
    expect(found.sort()).toEqual(Object.keys(known).sort());
  });

  it.each(toldOf(idColumns))('tells %s as %p', async (...of) => {
    const [name, field, { row }] = of;
    const [table, column] = name.split('.');
    const id = await people.idOf(ada);
    expect((await me())[field]).toEqual([]);
    await knex(table).insert({ ...row, [column]: id });
    expect((await me())[field]).toHaveLength(1);
  });

  it.each(toldOf(setColumns))('tells %s as %p', async (...of) => {
    const [name, field, { row }] = of;
    const [table, column] = name.split('.');
    const id = await people.idOf(ada);
    const before = await me();
    await knex(table).insert({ ...row, [column]: PeopleSet.of([id]).encode() });
    expect((await me())[field]).not.toEqual(before[field]);
  });

  it.each(Object.entries(idColumns))('erases %s', async (...of) => {
    const [name, { row }] = of;
    const [table, column] = name.split('.');
    const id = await people.idOf(ada);
    await knex(table).insert({ ...row, [column]: id });
    await erase();
    expect(await knex(table).where(column, id)).toEqual([]);
  });

  it.each(Object.entries(setColumns))('erases %s', async (...of) => {
    const [name, { row }] = of;
    const [table, column] = name.split('.');
    const id = await people.idOf(ada);
    const both = PeopleSet.of([id, id + 1]).encode();
    await knex(table).insert({ ...row, [column]: both });
    await erase();
    const sets = await knex(table).pluck<Buffer[]>(column);
    expect(sets.map(set => [...PeopleSet.decode(set)])).toEqual([[id + 1]]);
  });
});

/** The columns that are told, with the field of `GET /me` that does. */
function toldOf(
  columns: Record<string, PersonColumn>,
): Array<[name: string, field: keyof Me, column: PersonColumn]> {
  return Object.entries(columns).flatMap(([name, column]) =>
    typeof column.me === 'string' ? [[name, column.me, column]] : [],
  );
}

/** The columns of the tables of this plugin, apart from parts of tables. */
async function columnsOf(
  knex: Knex,
): Promise<Array<{ table: string; column: string; isBinary: boolean }>> {
  const columns = await readColumns(knex);
  return columns
    .filter(({ table }) => !/^(event_\w+|knex_.*|sqlite_.*)$/.test(table))
    .map(({ table, column, type }) => ({
      ...{ table, column },
      isBinary: ['bytea', 'blob'].includes(type.toLocaleLowerCase('en-US')),
    }));
}

async function readColumns(
  knex: Knex,
): Promise<Array<{ table: string; column: string; type: string }>> {
  return knex.client.config.client === 'pg'
    ? knex('information_schema.columns')
        .where('table_schema', 'public')
        .select({
          table: 'table_name',
          column: 'column_name',
          type: 'data_type',
        })
    : knex('sqlite_master AS tables')
        .joinRaw('JOIN pragma_table_info(tables.name) AS columns')
        .where('tables.type', 'table')
        .select({
          table: 'tables.name',
          column: 'columns.name',
          type: 'columns.type',
        });
}
