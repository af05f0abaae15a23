import { reportingDays } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { component, components, group } from '../__testUtils__/entities';
import { emptyTables } from '../__testUtils__/emptyTables';
import {
  entityRows,
  findingRows,
  outcomes,
  states,
} from '../__testUtils__/picture';
import { FIRST_DAY, noon, sweepAt } from '../__testUtils__/sweeps';
import { getHeldSweep } from '../read/getHeldSweep';
import { getLastCompleteSweep } from '../read/getLastCompleteSweep';
import { attestEntity } from './attestEntity';
import { beginSweep } from './beginSweep';
import { confirmSweep } from './confirmSweep';

const full = [group('team-a'), ...components(50)];

describe.each(eachDatabase())('confirmSweep on %p', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(id);
  });

  beforeEach(async () => {
    await emptyTables(knex);
  });

  const confirm = (day: number) =>
    confirmSweep(knex, {
      nowMs: noon(day),
      reportingDay: reportingDays('UTC'),
    });
  /** A catalog without its groups, so that every owner is absent. */
  const holdOne = async () => {
    await sweepAt(knex, { day: 0, entities: full });
    await sweepAt(knex, { day: 1, entities: components(50) });
  };

  it('makes the sweep that is held back the picture at once', async () => {
    await holdOne();
    expect(await getHeldSweep(knex)).toMatchObject({
      ...{ finishedMs: noon(1), found: 50, vanished: 0, turnedStale: 50 },
    });
    await confirm(1);
    expect(await findingRows(knex)).toHaveLength(50);
    expect(await outcomes(knex)).toEqual(['complete', 'complete']);
    expect(await getHeldSweep(knex)).toBeUndefined();
    expect(await knex('sweep_entity')).toEqual([]);
    expect(await knex('sweep_finding')).toEqual([]);
  });

  it('dates the picture by when it was read, and its day by now', async () => {
    await holdOne();
    await confirm(2);
    const complete = await getLastCompleteSweep(knex);
    expect(complete?.finishedMs).toBe(noon(1));
    const days = await knex('freshness_day')
      .select('day', 'state')
      .orderBy('day');
    expect(days).toEqual([
      { day: FIRST_DAY, state: 'unknown' },
      { day: FIRST_DAY + 2, state: 'stale' },
    ]);
  });

  it('counts what was vouched for meanwhile', async () => {
    await holdOne();
    await attestEntity(knex, {
      ...{ ref: 'component:default/c0', personId: 1, day: FIRST_DAY + 1 },
    });
    expect(await states(knex)).toMatchObject({ c0: 'fresh' });
    await confirm(1);
    // Nobody vouched for an owner who is absent.
    expect(await states(knex)).toMatchObject({ c0: 'stale' });
    expect(await knex('attestation')).toEqual([
      expect.objectContaining({ ended_reason: 'contradicted' }),
    ]);
  });

  it('lets the next sweep be compared with it', async () => {
    await holdOne();
    await confirm(1);
    const { outcome } = await sweepAt(knex, {
      ...{ day: 2, entities: components(50) },
    });
    expect(outcome).toBe('complete');
    const emptied = await sweepAt(knex, { day: 3, entities: [] });
    expect(emptied.outcome).toBe('held');
  });

  it('leaves a newer sweep alone that is under way', async () => {
    await holdOne();
    const scope = { kinds: ['component'], checks: [] };
    const sweepId = await beginSweep(knex, { startedMs: noon(1), scope });
    const { absent_sweeps: _, ...staged } = (await entityRows(knex))[0];
    await knex('sweep_entity').insert({ ...staged, sweep_id: sweepId });
    await confirm(1);
    expect(await outcomes(knex)).toEqual(['complete', 'complete', 'running']);
    const [left, ...others] = await knex('sweep_entity').pluck('sweep_id');
    expect([Number(left), others]).toEqual([sweepId, []]);
  });

  it('refuses where no sweep is held back', async () => {
    await expect(confirm(0)).rejects.toThrow('No sweep of the catalog is held');
    await sweepAt(knex, { day: 0, entities: full });
    await expect(confirm(0)).rejects.toThrow('No sweep of the catalog is held');
    await holdOne();
    await confirm(1);
    await expect(confirm(1)).rejects.toMatchObject({ name: 'ConflictError' });
  });

  it('happens once, where two admins ask at the same time', async () => {
    await holdOne();
    const asked = await Promise.allSettled([confirm(1), confirm(1)]);
    expect(asked.map(one => one.status).sort()).toEqual([
      ...['fulfilled', 'rejected'],
    ]);
    expect(await outcomes(knex)).toEqual(['complete', 'complete']);
  });

  it('changes nothing where what was staged is lost', async () => {
    await holdOne();
    await knex('sweep_entity').del();
    await expect(confirm(1)).rejects.toThrow('is no longer kept');
    expect(await findingRows(knex)).toEqual([]);
    expect(await outcomes(knex)).toEqual(['complete', 'held']);
  });

  it('confirms the last sweep only, where two differ', async () => {
    await holdOne();
    await sweepAt(knex, { day: 2, entities: [component('other')] });
    expect(await outcomes(knex)).toEqual(['complete', 'held', 'held']);
    await confirm(2);
    const absent = (await entityRows(knex)).filter(
      row => row.absent_sweeps > 0,
    );
    expect(absent).toHaveLength(50);
  });
});
