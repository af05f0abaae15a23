import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { component, group, user } from '../__testUtils__/entities';
import { emptyTables } from '../__testUtils__/emptyTables';
import { entityRows } from '../__testUtils__/picture';
import { FakeSources, sourced, urlOf } from '../__testUtils__/sources';
import { FIRST_DAY, sweepAt } from '../__testUtils__/sweeps';

const system = component('shop', { kind: 'System', owner: 'team-b' });
const partOfShop = (entity: Entity): Entity => ({
  ...entity,
  spec: { ...entity.spec, system: 'shop' },
});
const teams = [
  ...[group('team-a'), group('team-b')],
  ...[user('ada', 'team-a'), user('bob', 'team-b')],
];

describe.each(eachDatabase())('what a sweep stores, on %p', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(id);
  });

  beforeEach(async () => {
    await emptyTables(knex);
  });

  const sweep = (day: number, entities: Entity[], sources?: FakeSources) =>
    sweepAt(knex, {
      ...{ day, entities, kinds: ['Component', 'System'] },
      ...(sources && { sourceEvidence: [sources] }),
    });
  const payRow = async () =>
    (await entityRows(knex)).find(({ name }) => name === 'pay');
  const suggestion = async () =>
    JSON.parse((await payRow())?.suggestion ?? 'null');

  it('keeps what lists show', async () => {
    const pay = component('pay', {
      spec: { type: 'service', lifecycle: 'production', system: 'shop' },
      annotations: { 'adoption-health/steward': 'ada' },
    });
    pay.metadata.title = 'Pay\0';
    await sweep(0, [...teams, pay]);
    expect(await payRow()).toMatchObject({
      ...{ title: 'Pay', type: 'service', lifecycle: 'production' },
      system_ref: 'system:default/shop',
      steward_ref: 'user:default/ada',
      suggestion: null,
    });
  });

  it('keeps no steward who is not in the catalog', async () => {
    const annotations = { 'adoption-health/steward': 'gone' };
    await sweep(0, [...teams, component('pay', { annotations })]);
    expect(await payRow()).toMatchObject({ steward_ref: null });
  });

  it('suggests who owns the system where an owner is wrong', async () => {
    const pay = partOfShop(component('pay', { owner: 'gone' }));
    await sweep(0, [...teams, system, pay]);
    await sweep(0, [...teams, system, pay]);
    expect(await suggestion()).toMatchObject({ ref: 'group:default/team-b' });

    await sweep(1, [...teams, system, partOfShop(component('pay'))]);
    expect(await suggestion()).toBeNull();
  });

  it('suggests who owns the system where the owner said "not mine"', async () => {
    const pay = partOfShop(component('pay'));
    await sweep(0, [...teams, system, pay]);
    expect(await suggestion()).toBeNull();
    const { owner_ref } = (await payRow()) ?? {};
    await knex('disowned').insert({
      ...{ entity_ref: 'component:default/pay', owner_ref },
      ...{ person_id: 1, on_day: 20_000 },
    });
    await sweep(0, [...teams, system, pay]);
    expect(await suggestion()).toMatchObject({ ref: 'group:default/team-b' });
  });

  it('suggests whom the source points to, and no group without people', async () => {
    const sources = new FakeSources();
    sources.evidence.set(urlOf('pay'), {
      ...{ kind: 'found', archived: false },
      codeOwners: ['@shop/nobody', '@shop/team-a'],
    });
    const pay = sourced('pay');
    pay.relations = [{ type: 'ownedBy', targetRef: 'group:default/gone' }];
    await sweep(0, [...teams, group('nobody'), pay], sources);
    expect(await suggestion()).toMatchObject({ ref: 'group:default/team-a' });
  });

  it('suggests the group of somebody who vouched for it', async () => {
    const [personId] = await knex('person')
      .insert({ pseudonym: 'pseudonym of user:default/bob' })
      .returning('id')
      .then(rows => rows.map(row => row.id));
    await knex('attestation').insert({
      ...{ entity_ref: 'component:default/pay', person_id: personId },
      ...{ on_day: FIRST_DAY, valid_until_day: FIRST_DAY + 180 },
      evidence_keys: '{"owner-unresolved":"group:default/gone"}',
    });
    await sweep(0, [...teams, component('pay', { owner: 'gone' })]);
    expect(await suggestion()).toMatchObject({ ref: 'group:default/team-b' });
  });
});
