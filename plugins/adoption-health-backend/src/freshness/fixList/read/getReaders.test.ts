import { valueSchema } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import {
  eachDatabase,
  freshDatabase,
} from '../../../__testUtils__/testDatabases';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import {
  clearPicture,
  people,
  sourcesOf,
  storeEntity,
  storeGroup,
  storeReaders,
  TODAY,
} from '../__testUtils__/storedPicture';
import { getReaders } from './getReaders';

const PAY = 'component:default/pay';
const TEAM = 'group:default/team-a';

describe.each(eachDatabase())('getReaders on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    await clearPicture(knex);
    await storeEntity(knex, PAY);
  });

  const readersOf = async (ref = PAY, overrides = {}) =>
    (await getReaders(sourcesOf(knex, overrides), [ref])).get(ref);

  it('counts each person of the 28 days once', async () => {
    await storeReaders(knex, PAY, { people: people(1, 6) });
    await storeReaders(knex, PAY, { day: TODAY - 28, people: people(4, 9) });
    const readers = await readersOf();
    expect(valueSchema.parse(readers)).toEqual(readers);
    expect(readers).toEqual({
      status: 'ok',
      value: 9,
      n: 9,
      evidence: 'measured',
      complete: true,
      coverage: 1,
      window: { from: '2026-10-23', to: '2026-11-19' },
      definition: 'entityReaders',
    });
  });

  it('leaves out today and what is longer ago than 28 days', async () => {
    await storeReaders(knex, PAY, { people: people(1, 5) });
    await storeReaders(knex, PAY, { day: TODAY, people: people(6, 9) });
    await storeReaders(knex, PAY, { day: TODAY - 29, people: people(6, 9) });
    expect(await readersOf()).toMatchObject({ value: 5 });
  });

  it('leaves out the members of the owning group', async () => {
    await storeGroup(knex, TEAM, people(1, 4));
    await storeReaders(knex, PAY, { people: people(1, 12) });
    expect(await readersOf()).toMatchObject({ value: 8 });
  });

  it('takes the members of the last complete day', async () => {
    await storeGroup(knex, TEAM, people(1, 4));
    await knex('group_members').insert([
      { group_ref: TEAM, from_day: TODAY - 1, people: people(1, 6).encode() },
      { group_ref: TEAM, from_day: TODAY, people: people(1, 9).encode() },
    ]);
    await storeReaders(knex, PAY, { people: people(1, 12) });
    expect(await readersOf()).toMatchObject({ value: 6 });
  });

  it('leaves out the owner who is a person', async () => {
    const ref = 'component:default/own';
    await storeEntity(knex, ref, { owner_ref: 'user:default/ada' });
    const [{ id }] = await knex('person')
      .insert({ pseudonym: 'pseudonym of user:default/ada' })
      .returning('id');
    await storeReaders(knex, ref, { people: people(id, id + 5) });
    expect(await readersOf(ref)).toMatchObject({ value: 5 });
  });

  it.each([0, 1, 4])('does not show %p readers', async count => {
    await storeReaders(knex, PAY, { people: people(1, count) });
    expect(await readersOf()).toEqual({
      status: 'suppressed',
      reason: 'small-group',
      window: { from: '2026-10-23', to: '2026-11-19' },
      definition: 'entityReaders',
    });
  });

  it('says nothing that owners who read it could be told from', async () => {
    await storeGroup(knex, TEAM, people(1, 20));
    const answers = [];
    for (const owners of [0, 1, 2, 4, 5, 20]) {
      const readers = PeopleSet.union([people(1, owners), people(21, 27)]);
      await storeReaders(knex, PAY, { people: readers });
      answers.push(await readersOf());
    }
    expect(new Set(answers.map(one => JSON.stringify(one))).size).toBe(1);
  });

  it('counts readers of an entity that is not checked', async () => {
    const ref = 'template:default/new-service';
    await storeReaders(knex, ref, { people: people(1, 7) });
    expect(await readersOf(ref)).toMatchObject({ value: 7 });
  });

  it('has no data before collection began', async () => {
    const noData = { status: 'no-data', reason: 'before-collection' };
    expect(
      await readersOf(PAY, { collectingSince: async () => undefined }),
    ).toMatchObject(noData);
    expect(
      await readersOf(PAY, { collectingSince: async () => TODAY }),
    ).toMatchObject(noData);
  });

  it('answers each of many', async () => {
    const refs = Array.from({ length: 300 }, (_, i) => `api:default/a${i}`);
    await storeReaders(knex, refs[7], { people: people(1, 7) });
    const readers = await getReaders(sourcesOf(knex), refs);
    expect([...readers.keys()]).toEqual(refs);
    const shown = [...readers].filter(([, { status }]) => status === 'ok');
    expect(shown.map(([ref]) => ref)).toEqual([refs[7]]);
  });
});
