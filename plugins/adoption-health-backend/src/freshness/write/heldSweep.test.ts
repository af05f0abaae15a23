import { reportingDays } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { component, components, group, user } from '../__testUtils__/entities';
import { emptyTables } from '../__testUtils__/emptyTables';
import {
  entityRows,
  findingRows,
  outcomes,
  sweepRows,
} from '../__testUtils__/picture';
import { noon, sweepAt } from '../__testUtils__/sweeps';
import { confirmSweep } from './confirmSweep';

const teamA = group('team-a');

describe.each(eachDatabase())('an implausible sweep on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    await emptyTables(knex);
  });

  const full = [teamA, ...components(50)];

  it('records nothing while it has never held an entity', async () => {
    const { outcome } = await sweepAt(knex, { day: 0, entities: [teamA] });
    expect(outcome).toBe('nothing-yet');
    expect(await sweepRows(knex)).toEqual([]);
  });

  it('holds back an empty catalog each time, until an admin confirms it', async () => {
    await sweepAt(knex, { day: 0, entities: full });
    const { outcome } = await sweepAt(knex, { day: 1, entities: [] });
    expect(outcome).toBe('held');
    expect(await entityRows(knex)).toHaveLength(50);
    expect((await entityRows(knex))[0].absent_sweeps).toBe(0);
    expect((await sweepRows(knex))[1]).toMatchObject({
      outcome: 'held',
      entities: 0,
      vanished: 50,
    });

    await sweepAt(knex, { day: 2, entities: [] });
    expect((await outcomes(knex)).at(-1)).toBe('held');
    expect((await entityRows(knex))[0].absent_sweeps).toBe(0);

    await confirmSweep(knex, {
      nowMs: noon(3),
      reportingDay: reportingDays('UTC'),
    });
    expect((await entityRows(knex))[0].absent_sweeps).toBe(1);
  });

  it('holds back half a catalog, and goes on when it is whole again', async () => {
    await sweepAt(knex, { day: 0, entities: full });
    const half = full.slice(0, 26);
    await sweepAt(knex, { day: 1, entities: half });
    await sweepAt(knex, { day: 2, entities: full });
    expect(await outcomes(knex)).toEqual(['complete', 'held', 'complete']);
    await sweepAt(knex, { day: 3, entities: half });
    expect((await outcomes(knex)).at(-1)).toBe('held');
  });

  it('holds back a catalog that has lost its groups', async () => {
    await sweepAt(knex, { day: 0, entities: full });
    const { outcome } = await sweepAt(knex, {
      day: 1,
      entities: components(50),
    });
    expect(outcome).toBe('held');
    expect(await findingRows(knex)).toEqual([]);
    expect((await sweepRows(knex))[1].turned_stale).toBe(50);
  });

  it('holds back a catalog in which a large group has another name', async () => {
    const people = Array.from({ length: 200 }, (_, index) => `p${index}`);
    const catalog = (name: string) => [
      group(name),
      ...people.map(person => user(person, name)),
      ...components(50),
    ];
    await sweepAt(knex, { day: 0, entities: catalog('team-a') });
    const { outcome } = await sweepAt(knex, {
      ...{ day: 1, entities: catalog('team-z') },
    });
    expect(outcome).toBe('held');
    expect(await findingRows(knex)).toEqual([]);
  });

  it('keeps what it found for an admin, until the next one is read', async () => {
    await sweepAt(knex, { day: 0, entities: full });
    await sweepAt(knex, { day: 1, entities: components(50) });
    expect(await knex('sweep_entity')).toHaveLength(50);
    await sweepAt(knex, { day: 2, entities: full });
    expect(await knex('sweep_entity')).toEqual([]);
    expect(await knex('sweep_finding')).toEqual([]);
  });

  it('lets a change of the configured kinds through', async () => {
    await sweepAt(knex, { day: 0, entities: full });
    const { outcome } = await sweepAt(knex, {
      day: 1,
      entities: [...full, component('pay', { kind: 'API' })],
      kinds: ['API'],
    });
    expect(outcome).toBe('complete');
  });
});
