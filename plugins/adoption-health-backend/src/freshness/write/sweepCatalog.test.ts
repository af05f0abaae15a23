import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { dialectOf } from '../../platform/database/dialect';
import {
  component,
  components,
  group,
  orphaned,
} from '../__testUtils__/entities';
import { FIRST_DAY, noon, sweepAt } from '../__testUtils__/sweeps';
import { EntityRow, FindingRow, SweepRow } from '../tables';
import { attestEntity } from './attestEntity';

const PAY = 'component:default/pay';
const teamA = group('team-a');

describe.each(eachDatabase())('sweepCatalog on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  const entityRows = () => knex<EntityRow>('entity').orderBy('ref');
  const findingRows = () => knex<FindingRow>('finding').orderBy('entity_ref');
  const sweepRows = () => knex<SweepRow>('sweep').orderBy('id');
  const outcomes = async () => (await sweepRows()).map(row => row.outcome);
  const pay = async () => knex<EntityRow>('entity').where('ref', PAY).first();
  const states = async () =>
    Object.fromEntries(
      (await entityRows()).map(row => [row.ref.split('/')[1], row.state]),
    );
  const attestPay = (day: number, personId = 1) =>
    attestEntity(knex, { ref: PAY, personId, day: FIRST_DAY + day });

  it('stores what it finds', async () => {
    const edit = { 'backstage.io/edit-url': 'https://git.example/pay' };
    const conclusion = await sweepAt(knex, {
      day: 0,
      entities: [teamA, component('Pay', { annotations: edit, kind: 'API' })],
    });
    expect(conclusion.outcome).toBe('complete');
    expect(await entityRows()).toEqual([
      {
        ref: 'api:default/pay',
        kind: 'API',
        namespace: 'default',
        name: 'Pay',
        owner_ref: 'group:default/team-a',
        state: 'unknown',
        content_hash: expect.any(String),
        first_seen_day: FIRST_DAY,
        changed_day: null,
        limit_days: 180,
        edit_url: 'https://git.example/pay',
        absent_sweeps: 0,
      },
    ]);
    expect(await findingRows()).toEqual([]);
    expect(await sweepRows()).toEqual([
      expect.objectContaining({
        outcome: 'complete',
        entities: 1,
        vanished: 0,
        turned_stale: 0,
        kinds: '["component","api"]',
        rules: '["owner-missing","owner-unresolved","orphan"]',
      }),
    ]);
    expect(Number((await sweepRows())[0].finished_ms)).toBe(noon(0));
  });

  it('reads the configured kinds only', async () => {
    const entities = [
      teamA,
      component('pay'),
      component('t', { kind: 'Template' }),
    ];
    await sweepAt(knex, { day: 0, entities });
    expect(await states()).toEqual({ pay: 'unknown' });
  });

  it('raises findings with evidence and a fix', async () => {
    await sweepAt(knex, {
      day: 0,
      entities: [component('pay', { owner: 'gone' })],
    });
    const [finding] = await findingRows();
    expect(finding).toMatchObject({
      entity_ref: PAY,
      rule: 'owner-unresolved',
      severity: 'stale',
      evidence: 'Its owner group:default/gone is not in the catalog.',
      evidence_key: 'group:default/gone',
      since_day: FIRST_DAY,
    });
    expect(JSON.parse(finding.fix).change.path).toBe('spec.owner');
    expect(Boolean(finding.attested)).toBe(false);
    expect(await states()).toEqual({ pay: 'stale' });
  });

  it('is idempotent', async () => {
    const entities = [teamA, component('pay'), orphaned('old')];
    await sweepAt(knex, { day: 0, entities });
    const before = [await entityRows(), await findingRows()];
    await sweepAt(knex, { day: 0, entities });
    expect([await entityRows(), await findingRows()]).toEqual(before);
  });

  it('writes only the entities that differ', async () => {
    await sweepAt(knex, { day: 0, entities: [teamA, ...components(3)] });
    await refuseUpdatesOfEntities(knex);
    await sweepAt(knex, { day: 1, entities: [teamA, ...components(3)] });

    const [first, ...rest] = components(3);
    const changed = { ...first, spec: { ...first.spec, type: 'service' } };
    await expect(
      sweepAt(knex, { day: 2, entities: [teamA, changed, ...rest] }),
    ).rejects.toThrow('an entity was updated');
  });

  it('keeps the day since when a finding is known, and drops it when it goes', async () => {
    const broken = component('pay', { owner: 'gone' });
    await sweepAt(knex, { day: 0, entities: [broken] });
    await sweepAt(knex, { day: 3, entities: [broken] });
    expect((await findingRows())[0].since_day).toBe(FIRST_DAY);

    const otherwise = component('pay', { owner: 'lost' });
    await sweepAt(knex, { day: 4, entities: [otherwise] });
    expect(await findingRows()).toEqual([
      expect.objectContaining({
        since_day: FIRST_DAY,
        evidence_key: 'group:default/lost',
      }),
    ]);

    await sweepAt(knex, { day: 5, entities: [teamA, component('pay')] });
    expect(await findingRows()).toEqual([]);
    expect(await states()).toEqual({ pay: 'fresh' });
  });

  it('notes when owners change an entity, and when machines do not', async () => {
    await sweepAt(knex, { day: 0, entities: [teamA, component('pay')] });
    const annotations = { 'backstage.io/view-url': 'https://git.example/v2' };
    await sweepAt(knex, {
      day: 1,
      entities: [teamA, component('pay', { annotations })],
    });
    expect((await pay())?.changed_day).toBeNull();

    const changed = component('pay', { spec: { type: 'service' } });
    await sweepAt(knex, { day: 2, entities: [teamA, changed] });
    expect(await pay()).toMatchObject({
      changed_day: FIRST_DAY + 2,
      state: 'fresh',
    });

    await sweepAt(knex, { day: 182, entities: [teamA, changed] });
    expect((await pay())?.state).toBe('fresh');
    await sweepAt(knex, { day: 183, entities: [teamA, changed] });
    expect((await pay())?.state).toBe('unknown');
  });

  it('takes an entity that turns up after the first day for a change', async () => {
    const early = component('early');
    const late = component('late');
    await sweepAt(knex, { day: 0, entities: [teamA, component('pay')] });
    await sweepAt(knex, { day: 0, entities: [teamA, component('pay'), early] });
    await sweepAt(knex, {
      day: 1,
      entities: [teamA, component('pay'), early, late],
    });
    expect(await states()).toEqual({
      pay: 'unknown',
      early: 'unknown',
      late: 'fresh',
    });
  });

  it('keeps an entity that is missed once, and removes it when missed twice', async () => {
    const other = component('other');
    await sweepAt(knex, { day: 0, entities: [teamA, other, orphaned('pay')] });
    await attestPay(0);
    await sweepAt(knex, { day: 1, entities: [teamA, other] });
    expect(await pay()).toMatchObject({ absent_sweeps: 1 });
    expect(await findingRows()).toHaveLength(1);

    await sweepAt(knex, { day: 2, entities: [teamA, other] });
    expect(await pay()).toBeUndefined();
    expect(await findingRows()).toEqual([]);
    expect(await knex('attestation')).toEqual([
      expect.objectContaining({
        ended_day: FIRST_DAY + 2,
        ended_reason: 'entity-removed',
      }),
    ]);
  });

  it('forgets that an entity was missed when it is back', async () => {
    const other = component('other');
    for (const [day, found] of [true, false, true, false].entries()) {
      const entities = [teamA, other, ...(found ? [component('pay')] : [])];
      await sweepAt(knex, { day, entities });
    }
    expect(await pay()).toMatchObject({ absent_sweeps: 1 });
  });

  it('asks by ref for owners that are no users or groups it read', async () => {
    const catalog = catalogServiceMock({
      entities: [
        component('pay', { owner: 'late-team' }),
        component('pay2', { owner: 'late-team' }),
        component('old', { owner: 'gone' }),
      ],
    });
    const asked = jest
      .spyOn(catalog, 'getEntitiesByRefs')
      .mockImplementation(async ({ entityRefs }) => ({
        items: entityRefs.map(ref =>
          ref === 'group:default/late-team' ? group('late-team') : undefined,
        ),
      }));
    await sweepAt(knex, { day: 0, catalog });
    expect(await states()).toEqual({
      pay: 'unknown',
      pay2: 'unknown',
      old: 'stale',
    });
    expect(asked).toHaveBeenCalledTimes(1);
    expect(asked.mock.calls[0][0].entityRefs).toEqual([
      'group:default/late-team',
      'group:default/gone',
    ]);
  });

  it('reads page by page, as the service itself', async () => {
    const order: string[] = [];
    const catalog = catalogServiceMock.mock({
      async *streamEntities(request, options) {
        const { credentials } = { credentials: undefined, ...options };
        expect(credentials).toEqual(mockCredentials.service('plugin:test'));
        if (request?.fields) {
          yield [teamA];
          return;
        }
        for (const page of [components(2), [component('last')]]) {
          const { length } = await knex('sweep_entity');
          order.push(`${length} staged, ${page.length} more`);
          yield page;
        }
      },
    });
    await sweepAt(knex, { day: 0, catalog });
    expect(order).toEqual(['0 staged, 2 more', '2 staged, 1 more']);
    expect(await knex('sweep_entity')).toEqual([]);
    expect(await entityRows()).toHaveLength(3);
  });

  it('takes an entity once that the catalog hands out twice', async () => {
    const twice = [component('pay'), component('pay'), orphaned('pay')];
    await sweepAt(knex, { day: 0, entities: [teamA, ...twice] });
    expect(await entityRows()).toHaveLength(1);
    expect(await findingRows()).toHaveLength(1);
  });

  it('stores text that databases choke on', async () => {
    const origin = `url:'";--\0\u{1F600}\\{},NULL`;
    await sweepAt(knex, { day: 0, entities: [teamA, orphaned('pay', origin)] });
    const [{ evidence, evidence_key }] = await findingRows();
    expect(evidence_key).toBe(origin.replace('\0', ''));
    expect(evidence).toContain(evidence_key);
  });

  describe('when something goes wrong', () => {
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
      const before = await entityRows();
      const catalog = breaksAfter([[orphaned('pay')], [component('new')]]);
      await expect(sweepAt(knex, { day: 1, catalog })).rejects.toThrow(
        'ECONNRESET',
      );
      expect(await entityRows()).toEqual(before);
      expect(await findingRows()).toEqual([]);
      expect(await outcomes()).toEqual(['complete', 'failed']);

      await sweepAt(knex, { day: 2, entities: [teamA, component('pay')] });
      expect(await entityRows()).toEqual(before);
      expect(await knex('sweep_entity')).toEqual([]);
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
      expect(await outcomes()).toEqual(['failed']);
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
      expect(await entityRows()).toEqual([]);
      expect(await outcomes()).toEqual(['failed']);
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
          yield [orphaned('pay')];
          await sweepAt(knex, { day: 0, entities: [teamA, component('pay')] });
        },
      });
      await expect(sweepAt(knex, { day: 0, catalog })).rejects.toThrow(
        'is no longer running',
      );
      expect(await states()).toEqual({ pay: 'unknown' });
      expect(await outcomes()).toEqual(['failed', 'complete']);
    });
  });

  describe('when the catalog looks wrong', () => {
    const full = [teamA, ...components(50)];

    it('records nothing while it has never held an entity', async () => {
      const { outcome } = await sweepAt(knex, { day: 0, entities: [teamA] });
      expect(outcome).toBe('nothing-yet');
      expect(await sweepRows()).toEqual([]);
    });

    it('holds back an empty catalog, then believes it', async () => {
      await sweepAt(knex, { day: 0, entities: full });
      const { outcome } = await sweepAt(knex, { day: 1, entities: [] });
      expect(outcome).toBe('held');
      expect(await entityRows()).toHaveLength(50);
      expect((await entityRows())[0].absent_sweeps).toBe(0);
      expect(await knex('sweep_entity')).toEqual([]);
      expect((await sweepRows())[1]).toMatchObject({
        outcome: 'held',
        entities: 0,
        vanished: 50,
      });

      await sweepAt(knex, { day: 2, entities: [] });
      expect((await entityRows())[0].absent_sweeps).toBe(1);
      await sweepAt(knex, { day: 3, entities: [] });
      expect(await entityRows()).toEqual([]);
    });

    it('holds back half a catalog, and goes on when it is whole again', async () => {
      await sweepAt(knex, { day: 0, entities: full });
      const half = full.slice(0, 26);
      await sweepAt(knex, { day: 1, entities: half });
      await sweepAt(knex, { day: 2, entities: full });
      expect(await outcomes()).toEqual(['complete', 'held', 'complete']);
      await sweepAt(knex, { day: 3, entities: half });
      expect((await outcomes()).at(-1)).toBe('held');
    });

    it('holds back a catalog that has lost its groups', async () => {
      await sweepAt(knex, { day: 0, entities: full });
      const { outcome } = await sweepAt(knex, {
        day: 1,
        entities: components(50),
      });
      expect(outcome).toBe('held');
      expect(await findingRows()).toEqual([]);
      expect((await sweepRows())[1].turned_stale).toBe(50);
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

  describe('with attestations', () => {
    const entities = [teamA, orphaned('pay')];

    it('keeps an attestation while the evidence stays', async () => {
      await sweepAt(knex, { day: 0, entities });
      await attestPay(0);
      await sweepAt(knex, { day: 1, entities });
      expect(await states()).toEqual({ pay: 'fresh' });
      expect(Boolean((await findingRows())[0].attested)).toBe(true);
    });

    it('ends it when a stale finding brings new evidence', async () => {
      await sweepAt(knex, { day: 0, entities });
      await attestPay(0);
      const moved = orphaned('pay', 'url:https://b.example');
      await sweepAt(knex, { day: 1, entities: [teamA, moved] });
      expect(await states()).toEqual({ pay: 'stale' });
      expect(await knex('attestation')).toEqual([
        expect.objectContaining({
          ended_day: FIRST_DAY + 1,
          ended_reason: 'contradicted',
        }),
      ]);

      await sweepAt(knex, { day: 2, entities });
      expect(await states()).toEqual({ pay: 'stale' });
    });

    it('lets it run out', async () => {
      await sweepAt(knex, { day: 0, entities });
      await attestPay(0);
      await sweepAt(knex, { day: 180, entities });
      expect(await states()).toEqual({ pay: 'fresh' });
      await sweepAt(knex, { day: 181, entities });
      expect(await states()).toEqual({ pay: 'stale' });
      expect(Boolean((await findingRows())[0].attested)).toBe(false);
    });

    it.each([0, 1])(
      'keeps one that is given while it runs, ending %i days later',
      async days => {
        await sweepAt(knex, { day: 0, entities });
        let day = 1;
        const catalog = catalogServiceMock.mock({
          async *streamEntities(request) {
            if (request?.fields) {
              yield [teamA];
              return;
            }
            yield [orphaned('pay')];
            day += days;
            await attestPay(day);
          },
        });
        await sweepAt(knex, { day, catalog, clock: () => noon(day) });
        expect(await states()).toEqual({ pay: 'fresh' });
        expect(Boolean((await findingRows())[0].attested)).toBe(true);
      },
    );
  });
});

async function refuseUpdatesOfEntities(knex: Knex): Promise<void> {
  if (dialectOf(knex) === 'sqlite') {
    await knex.raw(
      `CREATE TRIGGER refuse BEFORE UPDATE ON entity
       BEGIN SELECT RAISE(ABORT, 'an entity was updated'); END`,
    );
    return;
  }
  await knex.raw(
    `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
     'BEGIN RAISE EXCEPTION ''an entity was updated''; END'`,
  );
  await knex.raw(
    `CREATE TRIGGER refuse BEFORE UPDATE ON entity
     FOR EACH ROW EXECUTE FUNCTION refuse()`,
  );
}
