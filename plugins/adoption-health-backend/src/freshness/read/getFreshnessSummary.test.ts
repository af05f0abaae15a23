import {
  freshnessSummarySchema,
  reportingDays,
} from 'backstage-plugin-adoption-health-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { component, group, orphaned } from '../__testUtils__/entities';
import { FIRST_DAY, noon, sweepAt } from '../__testUtils__/sweeps';
import { attestEntity } from '../write/attestEntity';
import { confirmSweep } from '../write/confirmSweep';
import { Remembered } from '../../platform/Remembered';
import { SweepRow } from '../tables';
import { getFreshnessSummary, PictureCounts } from './getFreshnessSummary';

describe.each(eachDatabase())('getFreshnessSummary on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  const summary = (day: number, zone = 'UTC') =>
    getFreshnessSummary({
      knex,
      clock: () => noon(day),
      reportingDay: reportingDays(zone),
    });
  const entities = [
    group('team-a'),
    orphaned('pay'),
    component('shop'),
    component('cart', { owner: 'gone' }),
    component('api', { kind: 'API', owner: 'gone' }),
  ];

  it('has no share before the first complete sweep', async () => {
    const catalog = catalogServiceMock.mock({
      // eslint-disable-next-line require-yield
      async *streamEntities() {
        throw new Error('no such host');
      },
    });
    await expect(sweepAt(knex, { day: 0, catalog })).rejects.toThrow();
    const found = await summary(4);
    expect(found).toMatchObject({
      sweptAt: undefined,
      total: 0,
      staleShare: {
        status: 'no-data',
        reason: 'no-sweep',
        window: { from: '2026-11-24', to: '2026-11-24' },
      },
    });
  });

  it('counts what the last complete sweep found, as of its day', async () => {
    await sweepAt(knex, { day: 0, entities });
    const found = await summary(9);
    expect(freshnessSummarySchema.parse(found)).toEqual(found);
    expect(found).toMatchObject({
      sweptAt: '2026-11-20T12:00:00.000Z',
      total: 4,
      fresh: 0,
      stale: 3,
      unknown: 1,
      staleShare: {
        status: 'ok',
        value: 0.75,
        n: 3,
        denominator: 4,
        window: { from: '2026-11-20', to: '2026-11-20' },
      },
      upperBound: { value: 1 },
      byKind: [
        { kind: 'Component', total: 3, stale: 2 },
        { kind: 'API', total: 1, stale: 1 },
      ],
      byOwner: [
        { owner: 'group:default/gone', total: 2, stale: 2 },
        { owner: 'group:default/team-a', total: 2, stale: 1, unknown: 1 },
      ],
      byRule: [
        { rule: 'owner-unresolved', entities: 2 },
        { rule: 'orphan', entities: 1 },
      ],
    });
  });

  it('counts in the reporting zone', async () => {
    await sweepAt(knex, { day: 0, entities });
    const { staleShare } = await summary(0, 'Pacific/Auckland');
    expect(staleShare.window.to).toBe('2026-11-21');
  });

  it('leaves out findings that are attested', async () => {
    await sweepAt(knex, { day: 0, entities });
    const ref = 'component:default/pay';
    await attestEntity(knex, { ref, personId: 1, day: FIRST_DAY });
    const found = await summary(0);
    expect(found).toMatchObject({ fresh: 1, stale: 2 });
    expect(found.byRule).toEqual([{ rule: 'owner-unresolved', entities: 2 }]);
  });

  it('says so when nothing is left that is checked', async () => {
    await sweepAt(knex, { day: 0, entities });
    await sweepAt(knex, { day: 1, entities: [] });
    const reportingDay = reportingDays('UTC');
    await confirmSweep(knex, { nowMs: noon(1), reportingDay });
    await sweepAt(knex, { day: 2, entities: [] });
    const found = await summary(3);
    expect(found.sweptAt).toBe('2026-11-22T12:00:00.000Z');
    expect(found.staleShare).toMatchObject({ reason: 'no-entities' });
  });

  it('shows the sweep that is held back beside the picture', async () => {
    await sweepAt(knex, { day: 0, entities });
    expect((await summary(0)).held).toBeUndefined();
    await knex<SweepRow>('sweep').insert({
      started_ms: noon(1),
      finished_ms: noon(1),
      outcome: 'held',
      entities: 90,
      vanished: 30,
      turned_stale: 2,
      kinds: '[]',
      rules: '[]',
    });
    const found = await summary(1);
    expect(freshnessSummarySchema.parse(found)).toEqual(found);
    expect(found).toMatchObject({
      sweptAt: '2026-11-20T12:00:00.000Z',
      total: 4,
      held: {
        at: '2026-11-21T12:00:00.000Z',
        entities: 90,
        vanished: 30,
        turnedStale: 2,
      },
    });
  });

  it('counts again exactly when the picture changes', async () => {
    await sweepAt(knex, { day: 0, entities });
    const remembered = new Remembered<PictureCounts>({ most: 1 });
    const make = jest.spyOn(remembered, 'of');
    const ask = () =>
      getFreshnessSummary({
        knex,
        clock: () => noon(0),
        reportingDay: reportingDays('UTC'),
        remembered,
      });
    expect(await ask()).toEqual(await summary(0));
    const ref = 'component:default/pay';
    await attestEntity(knex, { ref, personId: 1, day: FIRST_DAY });
    expect(await ask()).toEqual(await summary(0));
    await sweepAt(knex, { day: 1, entities: [component('shop')] });
    expect(await ask()).toEqual(await summary(0));
    await ask();
    const versions = make.mock.calls.map(([version]) => version);
    expect(new Set(versions).size).toBe(3);
    expect(versions[3]).toBe(versions[2]);
  });

  it('passes on the share of repositories that a module counted', async () => {
    const { upperBound } = await summary(0);
    const found = await getFreshnessSummary({
      knex,
      clock: () => noon(0),
      reportingDay: reportingDays('UTC'),
      registeredShare: async () => upperBound,
    });
    expect(found.registeredShare).toEqual(upperBound);
  });
});
