import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { component, group, orphaned } from '../__testUtils__/entities';
import { emptyTables } from '../__testUtils__/emptyTables';
import { FIRST_DAY, sweepAt } from '../__testUtils__/sweeps';

const teamA = group('team-a');
const made = (name: string, template = 'service') =>
  component(name, {
    annotations: { 'backstage.io/source-template': `template:${template}` },
  });

describe.each(eachDatabase())('recordNewComponents on %p', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(id);
  });

  beforeEach(async () => {
    await emptyTables(knex);
    await knex('entity_history').del();
  });

  const sweep = (day: number, ...entities: Entity[]) =>
    sweepAt(knex, { day, entities: [teamA, component('first'), ...entities] });
  const noted = async () =>
    (await knex('new_component').orderBy('ref')).map(row => ({
      name: row.ref.replace('component:default/', ''),
      day: row.first_seen_day - FIRST_DAY,
      template: row.template_ref,
      alive: row.alive === null ? undefined : Boolean(row.alive),
    }));
  const service = 'template:default/service';

  it('notes what comes after the first picture, and its template', async () => {
    await sweep(0, made('old'));
    await sweep(0, made('old'), made('same-day'));
    await sweep(1, made('old'), made('new'), component('hand'));
    expect(await noted()).toEqual([
      { name: 'hand', day: 1, template: null, alive: undefined },
      { name: 'new', day: 1, template: service, alive: undefined },
    ]);
  });

  it('notes components only', async () => {
    await sweep(0);
    await sweep(1, component('api', { kind: 'API' }));
    expect(await noted()).toEqual([]);
  });

  it('notes what an import told the first sight of', async () => {
    await knex('entity_history').insert({
      ...{ ref: 'component:default/told', day: FIRST_DAY - 5 },
      ...{ content_hash: 'x', first_seen_day: FIRST_DAY - 30 },
    });
    await sweep(0, made('told'));
    expect(await noted()).toMatchObject([{ name: 'told', day: -30 }]);
  });

  it('follows an entity that names another template', async () => {
    await sweep(0);
    await sweep(1, made('new'));
    await sweep(2, made('new', 'worker'));
    expect(await noted()).toMatchObject([
      { day: 1, template: 'template:default/worker' },
    ]);
  });

  it('judges after 90 days who is there and not stale, and once', async () => {
    await sweep(0);
    const [here, stale] = [made('here'), made('stale')];
    await sweep(1, here, stale, made('gone'));
    await sweep(2, here, stale);
    await sweep(3, here, stale);
    await sweep(90, here, orphaned('stale'));
    expect((await noted()).map(one => one.alive)).toEqual([
      ...[undefined, undefined, undefined],
    ]);
    await sweep(91, here, orphaned('stale'));
    const judged = [
      { name: 'gone', alive: false },
      { name: 'here', alive: true },
      { name: 'stale', alive: false },
    ];
    expect(await noted()).toMatchObject(judged);
    await sweep(120, stale);
    await sweep(121, stale);
    expect(await noted()).toMatchObject(judged);
  });

  it('keeps the day on which a component was first seen', async () => {
    await sweep(0);
    await sweep(1, made('back'));
    await sweep(2);
    await sweep(3);
    await sweep(9, made('back'));
    expect(await noted()).toMatchObject([{ name: 'back', day: 1 }]);
  });
});
