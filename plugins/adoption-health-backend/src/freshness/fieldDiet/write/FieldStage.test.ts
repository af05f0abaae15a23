import { Entity } from '@backstage/catalog-model';
import { reportingDays } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import {
  eachDatabase,
  freshDatabase,
} from '../../../__testUtils__/testDatabases';
import { component } from '../../__testUtils__/entities';
import { emptyTables } from '../../__testUtils__/emptyTables';
import { storeEntity, storeSweep } from '../../__testUtils__/storedPicture';
import { FIRST_DAY } from '../../__testUtils__/sweeps';
import { getFieldDiet } from '../read/getFieldDiet';
import { FieldStage } from './FieldStage';
import { updateFieldUse } from './updateFieldUse';

const titled = (name: string, title: string): Entity => {
  const entity = component(name);
  return { ...entity, metadata: { ...entity.metadata, title } };
};

describe.each(eachDatabase())('the use of fields on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    await emptyTables(knex);
  });

  const stageOf = (sweepId: number, day: number) =>
    new FieldStage({
      ...{ knex, sweepId },
      day: FIRST_DAY + day,
      trustedProviders: ['url:https://machine.example'],
    });
  /** A sweep of one page. */
  const stage = async (
    sweepId: number,
    page: { day: number; entities: Entity[] },
  ) => {
    const staged = stageOf(sweepId, page.day);
    await staged.add(page.entities);
    await staged.finish();
  };
  /** A whole sweep, a page for each list of entities. */
  const sweep = async (day: number, ...pages: Entity[][]) => {
    const sweepId = await storeSweep(knex, { day });
    await knex('entity').del();
    const staged = stageOf(sweepId, day);
    for (const entities of pages) {
      await staged.add(entities);
      for (const { metadata, kind } of entities) {
        const ref = `${kind.toLowerCase()}:default/${metadata.name}`;
        await storeEntity(knex, { ref, kind });
      }
    }
    await staged.finish();
    await knex.transaction(tx =>
      updateFieldUse(tx, { sweepId, day: FIRST_DAY + day }),
    );
  };
  const diet = () => getFieldDiet({ knex, reportingDay: reportingDays('UTC') });
  const use = async (path: string, kind = 'Component') => {
    const { kinds } = await diet();
    const fields = kinds.find(one => one.kind === kind)?.fields ?? [];
    const found = fields.find(one => one.path === path);
    const of = (value = found?.changeRate) =>
      value?.status === 'ok' ? `${value.n} of ${value.denominator}` : undefined;
    return { filled: of(found?.fillRate), changed: of() };
  };

  it('is empty before the first complete sweep', async () => {
    await stage(1, { day: 0, entities: [titled('pay', 'Pay')] });
    expect(await diet()).toEqual({ kinds: [] });
  });

  it('counts alike where there are more fields than are held', async () => {
    const own = (name: string): Entity => ({
      ...component(name),
      spec: Object.fromEntries(
        Array.from({ length: 190 }, (_, index) => [`${name}-${index}`, 'x']),
      ),
    });
    const staged = stageOf(1, 0);
    for (let page = 0; page < 30; page++) {
      await staged.add([own(`c${page}`)]);
    }
    await staged.finish();
    const [fields] = await knex('sweep_field')
      .where('path', 'like', 'spec.%')
      .count({ fields: '*' })
      .sum({ filled: 'filled' });
    expect(Number(fields.fields)).toBe(30 * 190);
    expect(Number(fields.filled)).toBe(30 * 190);
    const whole = await knex('sweep_field').where('path', '').first('entities');
    expect(whole).toEqual({ entities: 30 });
  });

  it('adds the pages of a sweep up', async () => {
    await sweep(
      0,
      [titled('a', 'A'), component('b')],
      [component('c'), component('d', { kind: 'API' })],
      [],
      [titled('e', 'E')],
    );
    expect(await use('metadata.title')).toEqual({
      filled: '2 of 4',
      changed: undefined,
    });
    expect(await use('metadata.description')).toMatchObject({
      filled: '0 of 4',
    });
    expect(await use('metadata.title', 'API')).toMatchObject({
      filled: '0 of 1',
    });
    const { kinds } = await diet();
    expect(kinds.map(({ kind, entities }) => [kind, entities])).toEqual([
      ['Component', 4],
      ['API', 1],
    ]);
  });

  it('is that of the last complete sweep, without leftovers', async () => {
    const failed = await storeSweep(knex, { outcome: 'failed' });
    const entities = [titled('x', 'of a failed sweep')];
    await stage(failed, { day: 0, entities });
    await sweep(1, [titled('a', 'A'), titled('b', 'B')]);
    await sweep(2, [titled('a', 'A')]);
    expect(await use('metadata.title')).toMatchObject({ filled: '1 of 1' });
    expect(await knex('sweep_field')).toEqual([]);
    expect(await knex('field_baseline').pluck('entity_ref')).toEqual([
      'component:default/a',
    ]);
  });

  it('compares after 90 days, and not before', async () => {
    await sweep(0, [titled('a', 'A'), titled('b', 'B')]);
    await sweep(89, [titled('a', 'A!'), titled('b', 'B')]);
    expect((await use('metadata.title')).changed).toBeUndefined();
    await sweep(90, [titled('a', 'A!'), titled('b', 'B')]);
    expect((await use('metadata.title')).changed).toBe('1 of 2');
    expect((await use('spec.owner')).changed).toBe('0 of 2');
  });

  it('stands by a comparison until the next, 90 days on', async () => {
    await sweep(0, [titled('a', 'A')]);
    await sweep(90, [titled('a', 'B')]);
    await sweep(91, [titled('a', 'C')]);
    await sweep(179, [titled('a', 'B')]);
    expect((await use('metadata.title')).changed).toBe('1 of 1');
    await sweep(180, [titled('a', 'B')]);
    expect((await use('metadata.title')).changed).toBe('0 of 1');
  });

  it('counts what was added and removed as a change', async () => {
    await sweep(0, [component('a'), titled('b', 'B')]);
    await sweep(95, [titled('a', 'A'), component('b')]);
    expect(await use('metadata.title')).toEqual({
      filled: '1 of 2',
      changed: '2 of 2',
    });
  });

  it('compares each entity from when it was first seen', async () => {
    await sweep(0, [titled('a', 'A')]);
    await sweep(60, [titled('a', 'A'), titled('b', 'B')]);
    await sweep(90, [titled('a', 'A!'), titled('b', 'B!')]);
    expect((await use('metadata.title')).changed).toBe('1 of 1');
    await sweep(150, [titled('a', 'A!'), titled('b', 'B!')]);
    expect((await use('metadata.title')).changed).toBe('2 of 2');
  });

  it('says what a machine filled in', async () => {
    const sweepId = await storeSweep(knex);
    const kept = titled('a', 'A');
    kept.metadata.annotations = {
      'backstage.io/managed-by-origin-location':
        'url:https://machine.example/a',
    };
    await stage(sweepId, { day: 0, entities: [kept, titled('b', 'B')] });
    await knex.transaction(tx => updateFieldUse(tx, { sweepId, day: 0 }));
    const [{ fields }] = (await diet()).kinds;
    expect(fields.find(({ path }) => path === 'metadata.title')).toMatchObject({
      filled: 2,
      machineFilled: 1,
    });
  });

  it('reads no further than anybody would', async () => {
    const many = Array.from({ length: 150 }, (_, index) => index);
    const labelled = (name: string, offset: number): Entity => {
      const labels = many.map(index => [`l${index + offset}`, 'x']);
      const entity = component(name);
      return {
        ...entity,
        metadata: { ...entity.metadata, labels: Object.fromEntries(labels) },
      };
    };
    await sweep(0, [labelled('a', 0), labelled('b', 150)]);
    const [{ fields }] = (await diet()).kinds;
    expect(fields).toHaveLength(200);
    expect(fields[0].path).toBe('spec.owner');
  });

  it('asks and writes once a page, where nothing is to be compared', async () => {
    const entities = [titled('a', 'A'), component('b')];
    await stage(1, { day: 0, entities });
    const statements: string[] = [];
    knex.on('query', ({ sql }: { sql: string }) => statements.push(sql));
    await stage(2, { day: 1, entities });
    expect(statements.map(sql => sql.trim().split(/\s/)[0])).toEqual([
      'select',
      'INSERT',
    ]);
  });
});
