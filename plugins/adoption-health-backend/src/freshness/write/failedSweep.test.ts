import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { asksForApis } from '../__testUtils__/asksForApis';
import { component, group, orphaned } from '../__testUtils__/entities';
import {
  entityRows,
  findingRows,
  outcomes,
  states,
} from '../__testUtils__/picture';
import { FIRST_DAY, sweepAt } from '../__testUtils__/sweeps';

const teamA = group('team-a');

describe.each(eachDatabase())('a sweep that fails on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  const breaksAfter = (pages: Entity[][], error = new Error('ECONNRESET')) =>
    catalogServiceMock.mock({
      async *streamEntities(request) {
        if (request?.fields) {
          yield [teamA];
          return;
        }
        yield* pages;
        throw error;
      },
    });

  it('keeps the last good picture when the catalog fails midway', async () => {
    await sweepAt(knex, { day: 0, entities: [teamA, component('pay')] });
    const before = await entityRows(knex);
    const catalog = breaksAfter([[orphaned('pay')], [component('new')]]);
    await expect(sweepAt(knex, { day: 1, catalog })).rejects.toThrow(
      'ECONNRESET',
    );
    expect(await entityRows(knex)).toEqual(before);
    expect(await findingRows(knex)).toEqual([]);
    expect(await outcomes(knex)).toEqual(['complete', 'failed']);

    await sweepAt(knex, { day: 2, entities: [teamA, component('pay')] });
    expect(await entityRows(knex)).toEqual(before);
    expect(await knex('sweep_entity')).toEqual([]);
  });

  it('keeps it when the catalog cannot be asked by ref', async () => {
    await sweepAt(knex, { day: 0, entities: [teamA, component('pay')] });
    const catalog = catalogServiceMock.mock({
      async *streamEntities(request) {
        yield request?.fields ? [] : [component('pay')];
      },
      getEntitiesByRefs: async () => {
        throw new Error('ECONNRESET');
      },
    });
    await expect(sweepAt(knex, { day: 1, catalog })).rejects.toThrow(
      'ECONNRESET',
    );
    expect(await findingRows(knex)).toEqual([]);
    expect(await outcomes(knex)).toEqual(['complete', 'failed']);
  });

  it('keeps it when what follows from a new picture fails', async () => {
    await sweepAt(knex, { day: 0, entities: [teamA, component('pay')] });
    const before = await entityRows(knex);
    await knex.schema.dropTable('finding_day');
    await expect(
      sweepAt(knex, { day: 1, entities: [teamA, orphaned('pay')] }),
    ).rejects.toMatchObject({ message: expect.stringMatching(/finding_day/) });
    expect(await entityRows(knex)).toEqual(before);
    expect(await knex('owner').pluck('last_seen_day')).toEqual([FIRST_DAY]);
    expect(await outcomes(knex)).toEqual(['complete', 'failed']);
  });

  it('fails when the owners cannot be read', async () => {
    const catalog = catalogServiceMock.mock({
      // eslint-disable-next-line require-yield
      async *streamEntities() {
        throw new Error('no such host');
      },
    });
    await expect(sweepAt(knex, { day: 0, catalog })).rejects.toThrow(
      'no such host',
    );
    expect(await outcomes(knex)).toEqual(['failed']);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const catalog = catalogServiceMock.mock({
      async *streamEntities(request) {
        yield request?.fields ? [teamA] : [component('pay')];
        controller.abort();
        yield [component('never')];
      },
    });
    const { signal } = controller;
    await expect(sweepAt(knex, { day: 0, catalog, signal })).rejects.toThrow(
      'aborted',
    );
    expect(await entityRows(knex)).toEqual([]);
    expect(await outcomes(knex)).toEqual(['failed']);
  });

  it('fails loudly when a rule throws', async () => {
    const rules = [
      {
        id: 'broken',
        title: 'Broken',
        defaultSeverity: 'stale' as const,
        docsUrl: 'https://docs.example/broken.md',
        check: () => {
          throw new Error('oh');
        },
      },
    ];
    const entities = [teamA, component('pay')];
    await expect(sweepAt(knex, { day: 0, entities, rules })).rejects.toThrow(
      'Rule broken failed on component:default/pay',
    );
  });

  it('throws why it failed even when that cannot be recorded', async () => {
    const logger = mockServices.logger.mock();
    const catalog = catalogServiceMock.mock({
      // eslint-disable-next-line require-yield
      async *streamEntities() {
        await knex.schema.renameTable('sweep', 'swept_away');
        throw new Error('no such host');
      },
    });
    await expect(sweepAt(knex, { day: 0, catalog, logger })).rejects.toThrow(
      'no such host',
    );
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('changes nothing when a later sweep has taken over', async () => {
    const catalog = catalogServiceMock.mock({
      async *streamEntities(request) {
        if (request?.fields) {
          yield [teamA];
          return;
        }
        if (asksForApis(request)) {
          return;
        }
        yield [orphaned('pay')];
        await sweepAt(knex, { day: 0, entities: [teamA, component('pay')] });
      },
    });
    await expect(sweepAt(knex, { day: 0, catalog })).rejects.toThrow(
      'is no longer running',
    );
    expect(await states(knex)).toEqual({ pay: 'unknown' });
    expect(await outcomes(knex)).toEqual(['failed', 'complete']);
  });
});
