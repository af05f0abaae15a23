import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import {
  component,
  components,
  group,
  orphaned,
} from '../__testUtils__/entities';
import { emptyTables } from '../__testUtils__/emptyTables';
import { EvidenceNotes } from '../__testUtils__/evidence';
import { entityRows, findingRows, states } from '../__testUtils__/picture';
import { FIRST_DAY, plainRules, sweepAt } from '../__testUtils__/sweeps';

const teamA = group('team-a');
const machine = 'url:https://machine.example/all';

describe.each(eachDatabase())('a sweep with settings, on %p', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(id);
  });

  beforeEach(async () => {
    await emptyTables(knex);
  });

  const severities = async () =>
    (await findingRows(knex)).map(row => `${row.rule} ${row.severity}`);
  const old = [teamA, orphaned('old', machine)];

  it('takes findings as badly as is configured', async () => {
    const settings = { severities: { orphan: 'notice' as const } };
    await sweepAt(knex, { day: 0, entities: old, settings });
    expect(await severities()).toEqual(['orphan notice']);
    expect(await states(knex)).toEqual({ old: 'unknown' });
  });

  it('leaves out rules that are off', async () => {
    await sweepAt(knex, { day: 0, entities: old });
    const settings = { severities: { orphan: 'off' as const } };
    await sweepAt(knex, { day: 1, entities: old, settings });
    expect(await severities()).toEqual([]);
  });

  it('goes by the configured limits', async () => {
    const settings = { limits: [{ kind: 'component', days: 30 }] };
    await sweepAt(knex, {
      day: 0,
      entities: [teamA, component('pay')],
      settings,
    });
    expect(await entityRows(knex)).toEqual([
      expect.objectContaining({ limit_days: 30 }),
    ]);
  });

  it('verifies what a trusted provider keeps', async () => {
    const settings = {
      trustedProviders: ['url:https://machine.'],
      severities: { orphan: 'notice' as const },
    };
    await sweepAt(knex, { day: 0, entities: old, settings });
    expect(await states(knex)).toEqual({ old: 'fresh' });
  });

  it('tells rules which fields are required', async () => {
    const notes = new EvidenceNotes();
    const fields = ['metadata.description'];
    await sweepAt(knex, {
      ...{ day: 0, entities: [teamA, component('pay')], rules: [notes.rule] },
      settings: { requiredFields: [{ kind: 'Component', fields }] },
    });
    expect(notes.byName.get('pay')?.requiredFields).toEqual(fields);
  });

  it('tells rules what readers say about the entity as it is', async () => {
    const notes = new EvidenceNotes();
    const sweep = (day: number, pay: Entity) =>
      sweepAt(knex, { day, entities: [teamA, pay], rules: [notes.rule] });
    await sweep(0, component('pay'));
    const [{ content_hash }] = await entityRows(knex);
    for (const person_id of [1, 2]) {
      await knex('report').insert({
        ...{ entity_ref: 'component:default/pay', person_id, content_hash },
        ...{ on_day: FIRST_DAY + person_id, reason: 'outdated' },
      });
    }
    await sweep(3, component('pay'));
    expect(notes.byName.get('pay')?.reports).toEqual({
      ...{ readers: 2, since: '2026-11-21' },
    });
    await sweep(4, component('pay', { spec: { type: 'service' } }));
    expect(notes.byName.get('pay')?.reports).toBeUndefined();
  });

  it.each([
    ['severities', { severities: { 'owner-unresolved': 'stale' as const } }],
    ['limits', { limits: [{ days: 10 }] }],
    ['trusted providers', { trustedProviders: ['x:'] }],
  ])('holds nothing back after %s have changed', async (_, settings) => {
    const many = components(50);
    const before = {
      rules: plainRules,
      settings: { severities: { 'owner-unresolved': 'notice' as const } },
    };
    await sweepAt(knex, { day: 0, entities: [teamA, ...many], ...before });
    const changed = await sweepAt(knex, {
      ...{ day: 1, entities: many, settings },
    });
    expect(changed.outcome).toBe('complete');
  });
});
