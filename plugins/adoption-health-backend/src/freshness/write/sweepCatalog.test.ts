import { mockCredentials } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { freshnessRules } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { dialectOf } from '../../platform/database/dialect';
import { asksForApis } from '../__testUtils__/asksForApis';
import {
  component,
  components,
  group,
  orphaned,
  user,
} from '../__testUtils__/entities';
import {
  entityRows,
  findingRows,
  states,
  sweepRows,
} from '../__testUtils__/picture';
import { FIRST_DAY, noon, sweepAt } from '../__testUtils__/sweeps';
import { attestEntity } from './attestEntity';

const PAY = 'component:default/pay';
const teamA = group('team-a');

describe.each(eachDatabase())('sweepCatalog on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  const storedPay = async () =>
    (await entityRows(knex)).find(({ ref }) => ref === PAY);

  it('knows what an import told of the time before', async () => {
    const entities = [teamA, component('pay')];
    await knex('entity_history').insert({
      ref: PAY,
      day: FIRST_DAY - 5,
      content_hash: 'told',
      first_seen_day: FIRST_DAY - 400,
      changed_day: FIRST_DAY - 30,
    });
    await sweepAt(knex, { day: 0, entities });
    expect(await states(knex)).toEqual({ pay: 'fresh' });
    expect(await storedPay()).toMatchObject({
      first_seen_day: FIRST_DAY - 400,
      changed_day: FIRST_DAY - 30,
    });
  });

  it('stores what it finds', async () => {
    const edit = { 'backstage.io/edit-url': 'https://git.example/pay' };
    const conclusion = await sweepAt(knex, {
      day: 0,
      entities: [teamA, component('Pay', { annotations: edit, kind: 'API' })],
    });
    expect(conclusion.outcome).toBe('complete');
    expect(await entityRows(knex)).toEqual([
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
        ...{ title: null, type: null, lifecycle: null },
        ...{ system_ref: null, steward_ref: null, suggestion: null },
        template_ref: null,
      },
    ]);
    expect(await findingRows(knex)).toEqual([]);
    expect(await sweepRows(knex)).toEqual([
      expect.objectContaining({
        outcome: 'complete',
        entities: 1,
        vanished: 0,
        turned_stale: 0,
        kinds: '["component","api"]',
      }),
    ]);
    expect(Number((await sweepRows(knex))[0].finished_ms)).toBe(noon(0));
  });

  it('reads the configured kinds only', async () => {
    const entities = [
      teamA,
      component('pay'),
      component('t', { kind: 'Template' }),
    ];
    await sweepAt(knex, { day: 0, entities });
    expect(await states(knex)).toEqual({ pay: 'unknown' });
  });

  it('raises findings with evidence and a fix', async () => {
    await sweepAt(knex, {
      day: 0,
      entities: [component('pay', { owner: 'gone' })],
    });
    const [finding] = await findingRows(knex);
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
    expect(await states(knex)).toEqual({ pay: 'stale' });
  });

  it('is idempotent', async () => {
    const entities = [teamA, component('pay'), orphaned('old')];
    await sweepAt(knex, { day: 0, entities });
    const before = [await entityRows(knex), await findingRows(knex)];
    await sweepAt(knex, { day: 0, entities });
    expect([await entityRows(knex), await findingRows(knex)]).toEqual(before);
  });

  it('writes nothing about an unchanged catalog, the next day either', async () => {
    const entities = [
      ...[teamA, user('ada', 'team-a'), ...components(3), orphaned('old')],
      component('lost', { owner: 'gone' }),
    ];
    const needing = component('needing');
    needing.relations?.push({
      type: 'dependsOn',
      targetRef: 'component:default/never',
    });
    entities.push(needing);
    // A relation that leads nowhere is one after it was missed twice.
    for (const day of [0, 1, 2, 3]) {
      await sweepAt(knex, { day, entities, rules: freshnessRules });
    }
    await refuseWriting(knex, ['entity', 'finding', 'absent_target']);
    for (const day of [3, 4]) {
      const { outcome } = await sweepAt(knex, {
        ...{ day, entities, rules: freshnessRules },
      });
      expect(outcome).toBe('complete');
    }
  });

  it('writes only the entities that differ', async () => {
    await sweepAt(knex, { day: 0, entities: [teamA, ...components(3)] });
    await refuseWriting(knex, ['entity']);
    await sweepAt(knex, { day: 1, entities: [teamA, ...components(3)] });

    const [first, ...rest] = components(3);
    const changed = { ...first, spec: { ...first.spec, type: 'service' } };
    await expect(
      sweepAt(knex, { day: 2, entities: [teamA, changed, ...rest] }),
      // SQLite's driver outlives a test file, and so its errors are not always
      // of this file's realm, which toThrow insists on.
    ).rejects.toMatchObject({
      message: expect.stringContaining('a row was written'),
    });
  });

  it('keeps the day since when a finding is known, and drops it when it goes', async () => {
    const broken = component('pay', { owner: 'gone' });
    await sweepAt(knex, { day: 0, entities: [broken] });
    await sweepAt(knex, { day: 3, entities: [broken] });
    expect((await findingRows(knex))[0].since_day).toBe(FIRST_DAY);

    const otherwise = component('pay', { owner: 'lost' });
    await sweepAt(knex, { day: 4, entities: [otherwise] });
    expect(await findingRows(knex)).toEqual([
      expect.objectContaining({
        since_day: FIRST_DAY,
        evidence_key: 'group:default/lost',
      }),
    ]);

    await sweepAt(knex, { day: 5, entities: [teamA, component('pay')] });
    expect(await findingRows(knex)).toEqual([]);
    expect(await states(knex)).toEqual({ pay: 'fresh' });
  });

  it('notes when owners change an entity, and when machines do not', async () => {
    await sweepAt(knex, { day: 0, entities: [teamA, component('pay')] });
    const annotations = { 'backstage.io/view-url': 'https://git.example/v2' };
    await sweepAt(knex, {
      day: 1,
      entities: [teamA, component('pay', { annotations })],
    });
    expect((await storedPay())?.changed_day).toBeNull();

    const changed = component('pay', { spec: { type: 'service' } });
    await sweepAt(knex, { day: 2, entities: [teamA, changed] });
    expect(await storedPay()).toMatchObject({
      changed_day: FIRST_DAY + 2,
      state: 'fresh',
    });

    await sweepAt(knex, { day: 182, entities: [teamA, changed] });
    expect((await storedPay())?.state).toBe('fresh');
    await sweepAt(knex, { day: 183, entities: [teamA, changed] });
    expect((await storedPay())?.state).toBe('unknown');
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
    expect(await states(knex)).toEqual({
      pay: 'unknown',
      early: 'unknown',
      late: 'fresh',
    });
  });

  it('keeps an entity that is missed once, and removes it when missed twice', async () => {
    const other = component('other');
    await sweepAt(knex, { day: 0, entities: [teamA, other, orphaned('pay')] });
    await attestEntity(knex, { ref: PAY, personId: 1, day: FIRST_DAY });
    await sweepAt(knex, { day: 1, entities: [teamA, other] });
    expect(await storedPay()).toMatchObject({ absent_sweeps: 1 });
    expect(await findingRows(knex)).toHaveLength(1);

    await sweepAt(knex, { day: 2, entities: [teamA, other] });
    expect(await storedPay()).toBeUndefined();
    expect(await findingRows(knex)).toEqual([]);
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
    expect(await storedPay()).toMatchObject({ absent_sweeps: 1 });
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
    expect(await states(knex)).toEqual({
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

  it('reads a page ahead and no further, as the service itself', async () => {
    const order: string[] = [];
    let staged = 0;
    knex.on('query-response', (_rows, { sql }: { sql: string }) => {
      staged += sql.includes('INTO sweep_entity') ? 1 : 0;
    });
    const catalog = catalogServiceMock.mock({
      async *streamEntities(request, options) {
        const { credentials } = { credentials: undefined, ...options };
        expect(credentials).toEqual(mockCredentials.service('plugin:test'));
        if (request?.fields) {
          yield [teamA];
          return;
        }
        if (asksForApis(request)) {
          return;
        }
        const last = ['one', 'other'].map(name => [component(name)]);
        for (const page of [components(2), ...last]) {
          order.push(`${staged} pages staged, ${page.length} more entities`);
          yield page;
        }
      },
    });
    await sweepAt(knex, { day: 0, catalog });
    expect(order).toEqual([
      '0 pages staged, 2 more entities',
      '0 pages staged, 1 more entities',
      '1 pages staged, 1 more entities',
    ]);
    expect(await knex('sweep_entity')).toEqual([]);
    expect(await entityRows(knex)).toHaveLength(4);
  });

  it('takes an entity once that the catalog hands out twice', async () => {
    const twice = [component('pay'), component('pay'), orphaned('pay')];
    await sweepAt(knex, { day: 0, entities: [teamA, ...twice] });
    expect(await entityRows(knex)).toHaveLength(1);
    expect(await findingRows(knex)).toHaveLength(1);
  });

  it('stores text that databases choke on', async () => {
    const origin = `url:'";--\0\u{1F600}\\{},NULL`;
    await sweepAt(knex, { day: 0, entities: [teamA, orphaned('pay', origin)] });
    const [{ evidence, evidence_key }] = await findingRows(knex);
    expect(evidence_key).toBe(origin.replace('\0', ''));
    expect(evidence).toContain(evidence_key);
  });
});

async function refuseWriting(knex: Knex, tables: string[]): Promise<void> {
  const isSqlite = dialectOf(knex) === 'sqlite';
  if (!isSqlite) {
    await knex.raw(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
       'BEGIN RAISE EXCEPTION ''a row was written''; END'`,
    );
  }
  for (const table of tables) {
    for (const verb of ['INSERT', 'UPDATE', 'DELETE']) {
      await knex.raw(
        `CREATE TRIGGER refuse_${verb}_${table} BEFORE ${verb} ON ${table}
         ${isSqlite ? '' : 'FOR EACH ROW EXECUTE FUNCTION refuse()'}
         ${isSqlite ? "BEGIN SELECT RAISE(ABORT, 'a row was written'); END" : ''}`,
      );
    }
  }
}
