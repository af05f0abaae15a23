import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { PersonDirectory } from '../../people/PersonDirectory';
import { component, components, group } from '../__testUtils__/entities';
import { FIRST_DAY, sweepAt } from '../__testUtils__/sweeps';
import { contentHash } from '../formulas/contentHash';
import { attestEntity } from '../write/attestEntity';
import { disownEntity } from './write/disownEntity';
import { reportEntity } from './write/reportEntity';
import { snoozeEntity } from './write/snoozeEntity';

const PAY = 'component:default/pay';
const ROUNDS = 5;

const described = (description: string): Entity => {
  const entity = component('pay');
  return { ...entity, metadata: { ...entity.metadata, description } };
};

describe.each(eachDatabase())('words while sweeping on %p', databaseId => {
  let knex: Knex;
  let people: number[];

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    const directory = new PersonDirectory({ knex, pseudonymKey: 'key' });
    people = await directory.idsOf(
      ['a', 'b', 'c'].map(name => `user:x/${name}`),
    );
    await sweepAt(knex, {
      day: 0,
      entities: [group('team-a'), described('1')],
    });
  });

  const report = (entity: Entity, personId = people[0]) =>
    reportEntity(knex, {
      ref: PAY,
      personId,
      day: FIRST_DAY,
      reason: 'outdated',
      contentHash: contentHash(entity),
    });
  const sweep = (entity: Entity) =>
    sweepAt(knex, { day: 0, entities: [group('team-a'), entity] });
  const reports = async () => (await knex('report')).length;

  it('keeps a report until what it was about changes', async () => {
    await report(described('1'));
    await sweep(described('1'));
    expect(await reports()).toBe(1);
    await sweep(described('2'));
    expect(await reports()).toBe(0);
  });

  it('keeps a report on what a running sweep has not seen yet', async () => {
    const catalog = catalogServiceMock.mock({
      async getEntitiesByRefs() {
        return { items: [] };
      },
      async *streamEntities(asked) {
        if (asked?.fields) {
          yield [group('team-a')];
          return;
        }
        yield [described('1')];
        await report(described('2'));
      },
    });
    await sweepAt(knex, { day: 0, catalog });
    expect(await reports()).toBe(1);
    await sweep(described('2'));
    expect(await reports()).toBe(1);
    await sweep(described('3'));
    expect(await reports()).toBe(0);
  });

  it('ends nothing by a sweep that is held back', async () => {
    const many = components(40);
    const full = [group('team-a'), described('1'), ...many];
    await sweepAt(knex, { day: 0, entities: full });
    await report(described('1'));
    await snoozeEntity(knex, {
      ref: PAY,
      personId: people[0],
      day: FIRST_DAY,
      untilDay: FIRST_DAY + 9,
    });
    const held = await sweepAt(knex, { day: 1, entities: [group('team-a')] });
    expect(held.outcome).toBe('held');
    expect(await reports()).toBe(1);
    expect(await knex('snooze')).toHaveLength(1);
  });

  it('refuses the word of somebody who was just erased', async () => {
    await knex('person').where('id', people[1]).del();
    await expect(report(described('1'), people[1])).rejects.toMatchObject({
      name: 'ConflictError',
    });
    expect(await reports()).toBe(0);
  });

  it('locks nobody out', async () => {
    const word = (personId: number) => ({ ref: PAY, personId, day: FIRST_DAY });
    const sweepAgainAndAgain = async () => {
      for (let round = 0; round < ROUNDS; round++) {
        await sweep(described(String(round)));
      }
    };
    const sayEverything = async (personId: number) => {
      for (let round = 0; round < ROUNDS; round++) {
        await report(described(String(round)), personId);
        await disownEntity(knex, word(personId));
        await attestEntity(knex, word(personId));
        await snoozeEntity(knex, {
          ...word(personId),
          untilDay: round % 2 ? undefined : FIRST_DAY,
        });
      }
    };
    await Promise.all([sweepAgainAndAgain(), ...people.map(sayEverything)]);
    expect(await knex('sweep').distinct().pluck('outcome')).toEqual([
      'complete',
    ]);
    await sweep(described('last'));
    expect(await reports()).toBe(0);
    expect(await knex('disowned')).toEqual([]);
    expect(await knex('snooze')).toHaveLength(1);
  });
});
