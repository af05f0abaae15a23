import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { component, components, group } from '../__testUtils__/entities';
import {
  entityRows,
  findingRows,
  outcomes,
  sweepRows,
} from '../__testUtils__/picture';
import { sweepAt } from '../__testUtils__/sweeps';

const teamA = group('team-a');

describe.each(eachDatabase())('an implausible sweep on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  const full = [teamA, ...components(50)];

  it('records nothing while it has never held an entity', async () => {
    const { outcome } = await sweepAt(knex, { day: 0, entities: [teamA] });
    expect(outcome).toBe('nothing-yet');
    expect(await sweepRows(knex)).toEqual([]);
  });

  it('holds back an empty catalog, then believes it', async () => {
    await sweepAt(knex, { day: 0, entities: full });
    const { outcome } = await sweepAt(knex, { day: 1, entities: [] });
    expect(outcome).toBe('held');
    expect(await entityRows(knex)).toHaveLength(50);
    expect((await entityRows(knex))[0].absent_sweeps).toBe(0);
    expect(await knex('sweep_entity')).toEqual([]);
    expect((await sweepRows(knex))[1]).toMatchObject({
      outcome: 'held',
      entities: 0,
      vanished: 50,
    });

    await sweepAt(knex, { day: 2, entities: [] });
    expect((await entityRows(knex))[0].absent_sweeps).toBe(1);
    await sweepAt(knex, { day: 3, entities: [] });
    expect(await entityRows(knex)).toEqual([]);
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
