import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { component, components, group, user } from '../__testUtils__/entities';
import { emptyTables } from '../__testUtils__/emptyTables';
import { EvidenceNotes } from '../__testUtils__/evidence';
import { FIRST_DAY, sweepAt } from '../__testUtils__/sweeps';
import { AbsentTargetRow } from '../tables';

const teamA = group('team-a');
const GONE = 'component:default/gone';

/** A component that needs others. */
function needing(name: string, ...targetRefs: string[]): Entity {
  const entity = component(name);
  const needs = targetRefs.map(targetRef => ({ type: 'dependsOn', targetRef }));
  return { ...entity, relations: [...(entity.relations ?? []), ...needs] };
}

describe.each(eachDatabase())('a sweep that watches targets, on %p', id => {
  let knex: Knex;
  let notes: EvidenceNotes;

  beforeAll(async () => {
    knex = await freshDatabase(id);
  });

  beforeEach(async () => {
    await emptyTables(knex);
    notes = new EvidenceNotes();
  });

  const sweep = (day: number, entities: Entity[], kinds?: string[]) =>
    sweepAt(knex, {
      ...{ day, entities, rules: [notes.rule] },
      ...(kinds && { kinds }),
    });
  const absentOfPay = () => notes.byName.get('pay')?.absentTargets;
  const absentRows = () => knex<AbsentTargetRow>('absent_target');

  it('names a target that two complete sweeps did not find', async () => {
    const entities = [teamA, needing('pay', GONE)];
    await sweep(0, entities);
    await sweep(1, entities);
    expect(absentOfPay()).toEqual([]);
    await sweep(2, entities);
    expect(absentOfPay()).toEqual([GONE]);
    await sweep(3, entities);
    expect(await absentRows()).toEqual([
      { ref: GONE, sweeps: 2, since_day: FIRST_DAY + 1 },
    ]);
    expect(await knex('sweep_absent_target')).toEqual([]);
  });

  it('names a target that was there and has gone', async () => {
    const pay = needing('pay', GONE);
    await sweep(0, [teamA, pay, component('gone')]);
    await sweep(1, [teamA, pay, component('gone')]);
    await sweep(2, [teamA, pay]);
    expect(absentOfPay()).toEqual([]);
    await sweep(3, [teamA, pay]);
    expect(absentOfPay()).toEqual([GONE]);
    await sweep(4, [teamA, pay]);
    expect(absentOfPay()).toEqual([GONE]);
  });

  it('forgets a target that is back, or that nothing points to', async () => {
    const pay = needing('pay', GONE);
    await sweep(0, [teamA, pay]);
    await sweep(1, [teamA, pay]);
    expect(await absentRows()).toHaveLength(1);
    await sweep(2, [teamA, pay, component('gone')]);
    expect(absentOfPay()).toEqual([]);
    expect(await absentRows()).toEqual([]);

    await sweep(3, [teamA, component('pay')]);
    expect(await absentRows()).toEqual([]);
  });

  it('does not count a sweep that fails', async () => {
    const entities = [teamA, needing('pay', GONE)];
    await sweep(0, entities);
    const breaks = catalogServiceMock({ entities });
    const failing = catalogServiceMock.mock({
      getEntitiesByRefs: breaks.getEntitiesByRefs.bind(breaks),
      async *streamEntities(request) {
        yield request?.fields ? [teamA] : [needing('pay', GONE)];
        throw new Error('ECONNRESET');
      },
    });
    await expect(
      sweepAt(knex, { day: 1, catalog: failing, rules: [notes.rule] }),
    ).rejects.toThrow('ECONNRESET');
    await sweep(2, entities);
    expect(absentOfPay()).toEqual([]);
    expect(await absentRows()).toEqual([
      expect.objectContaining({ sweeps: 1 }),
    ]);
  });

  it('leaves owners to other rules, and users and groups alone', async () => {
    const pay = needing('pay', 'user:default/ada', 'group:default/team-a');
    const ofNobody = component('old', { owner: 'gone' });
    for (const day of [0, 1, 2]) {
      await sweep(day, [teamA, user('ada'), pay, ofNobody]);
    }
    expect(absentOfPay()).toEqual([]);
    expect(await absentRows()).toEqual([]);
  });

  it('asks the catalog only about what the picture does not hold', async () => {
    const template = component('base', { kind: 'Template' });
    const entities = [
      ...[teamA, template, component('base')],
      ...components(3).map(({ metadata: { name } }) =>
        needing(name, 'component:default/base', 'template:default/base', GONE),
      ),
    ];
    await sweep(0, entities);
    const catalog = catalogServiceMock({ entities });
    const asked = jest.spyOn(catalog, 'getEntitiesByRefs');
    await sweepAt(knex, { day: 1, catalog });
    expect(asked.mock.calls.map(([{ entityRefs }]) => entityRefs)).toEqual([
      ['template:default/base', GONE],
    ]);
  });

  it('asks about nothing of a kind that it reads for the first time', async () => {
    const entities = [teamA, needing('pay', 'api:default/gone')];
    await sweep(0, entities, ['Component']);
    await sweep(1, entities);
    expect(await absentRows()).toEqual([]);
    await sweep(2, entities);
    expect(await absentRows()).toHaveLength(1);
  });
});
