import { dayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import {
  eachDatabase,
  freshDatabase,
} from '../../../__testUtils__/testDatabases';
import { closeMonth } from '../../../facts/write/closeMonth';
import { monthOf } from '../../../facts/formulas/months';
import { emptyPortal, storeDeeds } from '../__testUtils__/usesPortal';
import { getPeopleOfDimensions } from './getPeopleOfDimensions';

const first = dayNumber('2026-09-28');
const last = dayNumber('2026-11-03');

describe.each(eachDatabase())('getPeopleOfDimensions on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
    await emptyPortal(knex);
    const deed = (person: number, day: number, dimension = 7) => ({
      ...{ person, day, dimension, kind: 'entity' },
    });
    await storeDeeds(knex, [
      ...[deed(1, first - 1), deed(2, first), deed(3, first + 9)],
      ...[deed(4, last), deed(5, last + 1), deed(6, first + 9, 8)],
      ...[deed(7, first, 9), { ...deed(8, first), kind: 'plugin' }],
    ]);
  });

  const ask = async (ids: number[]) => {
    const people = await getPeopleOfDimensions(knex, {
      ...{ kind: 'entity', ids, from: first, to: last },
    });
    return Object.fromEntries([...people].map(([id, set]) => [id, [...set]]));
  };

  it('finds the people of these dimensions on these days', async () => {
    expect(await ask([7, 8, 10])).toEqual({ 7: [2, 3, 4], 8: [6] });
    expect(await ask([])).toEqual({});
  });

  it('answers the same once a month is closed', async () => {
    const before = await ask([7, 8, 9]);
    await closeMonth(knex, monthOf(first + 9));
    await knex('usage_people')
      .where('day', first + 9)
      .del();
    expect(await ask([7, 8, 9])).toEqual(before);
  });
});
