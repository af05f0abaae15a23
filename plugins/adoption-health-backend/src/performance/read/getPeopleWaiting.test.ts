import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { groupSize } from '../../privacy/groupSize';
import { getPeopleWaiting } from './getPeopleWaiting';

const people = (first: number, last: number) =>
  PeopleSet.of(
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );

describe.each(eachDatabase())('getPeopleWaiting on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
    await knex('dimension').insert([
      { id: 1, kind: 'route', value: '/catalog' },
      { id: 2, kind: 'route', value: '/docs' },
    ]);
  });

  beforeEach(async () => {
    await knex('usage_people').del();
  });

  const store = (overrides: { people: PeopleSet; [column: string]: unknown }) =>
    knex('usage_people').insert({
      kind: 'slow-route',
      day: 10,
      dimension_id: 1,
      ...overrides,
      people: overrides.people.encode(),
    });
  const waiting = (window = { from: 10, to: 37 }) =>
    getPeopleWaiting(knex, { window, groupSize: groupSize(5) });

  it('counts each person of a route once', async () => {
    await store({ people: people(1, 6) });
    await store({ day: 37, people: people(4, 9) });
    await store({ dimension_id: 2, people: people(1, 5) });
    expect(await waiting()).toEqual(
      new Map([
        ['/catalog', 9],
        ['/docs', 5],
      ]),
    );
  });

  it('leaves out routes that too few people wait for', async () => {
    await store({ people: people(1, 4) });
    expect(await waiting()).toEqual(new Map());
  });

  it('leaves out other days and other usage', async () => {
    await store({ day: 9, people: people(1, 9) });
    await store({ day: 38, people: people(1, 9) });
    await store({ kind: 'route', people: people(1, 9) });
    expect(await waiting()).toEqual(new Map());
  });
});
