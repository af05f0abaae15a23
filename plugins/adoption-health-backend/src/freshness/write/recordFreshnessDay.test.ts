import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import {
  component,
  components,
  group,
  orphaned,
} from '../__testUtils__/entities';
import { emptyTables } from '../__testUtils__/emptyTables';
import { FIRST_DAY, sweepAt } from '../__testUtils__/sweeps';
import { FindingDayRow, FreshnessDayRow } from '../tables';
import { attestEntity } from './attestEntity';
import { recordFreshnessDay } from './recordFreshnessDay';

const teamA = group('team-a');

describe.each(eachDatabase())('recordFreshnessDay on %p', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(id);
  });

  beforeEach(async () => {
    await emptyTables(knex);
  });

  const freshnessDays = () =>
    knex<FreshnessDayRow>('freshness_day').orderBy(['day', 'kind', 'state']);
  const findingDays = () => knex<FindingDayRow>('finding_day').orderBy('day');

  it('counts entities and open findings, with every complete sweep', async () => {
    const entities = [
      ...[teamA, component('pay'), component('cart'), orphaned('old')],
      component('lost', { kind: 'API', spec: { owner: undefined } }),
    ];
    entities[4].relations = [];
    await sweepAt(knex, { day: 0, entities });
    const counted = { day: FIRST_DAY, owner_ref: 'group:default/team-a' };
    expect(await freshnessDays()).toEqual([
      { ...counted, owner_ref: '', kind: 'API', state: 'stale', entities: 1 },
      { ...counted, kind: 'Component', state: 'stale', entities: 1 },
      { ...counted, kind: 'Component', state: 'unknown', entities: 2 },
    ]);
    expect((await findingDays()).map(row => row.rule).sort()).toEqual([
      ...['orphan', 'owner-missing'],
    ]);
  });

  it('replaces what an earlier sweep of the day recorded', async () => {
    await sweepAt(knex, { day: 0, entities: [teamA, orphaned('old')] });
    await sweepAt(knex, { day: 0, entities: [teamA, component('old')] });
    expect(await freshnessDays()).toEqual([
      expect.objectContaining({ state: 'unknown', entities: 1 }),
    ]);
    expect(await findingDays()).toEqual([]);
  });

  it('keeps days that are over', async () => {
    await sweepAt(knex, { day: 0, entities: [teamA, orphaned('old')] });
    await sweepAt(knex, { day: 1, entities: [teamA, component('old')] });
    const before = await freshnessDays();
    expect(before.map(row => [row.day, row.state])).toEqual([
      [FIRST_DAY, 'stale'],
      [FIRST_DAY + 1, 'unknown'],
    ]);
    await knex.transaction(tx => recordFreshnessDay(tx, { day: FIRST_DAY }));
    expect(await freshnessDays()).toEqual(before);
  });

  it('records nothing of a sweep that is held back', async () => {
    await sweepAt(knex, { day: 0, entities: [teamA, ...components(50)] });
    await sweepAt(knex, { day: 1, entities: [] });
    expect((await freshnessDays()).map(row => row.day)).toEqual([FIRST_DAY]);
  });

  it('leaves out findings that an owner has answered', async () => {
    const entities = [teamA, orphaned('old')];
    await sweepAt(knex, { day: 0, entities });
    await attestEntity(knex, {
      ...{ ref: 'component:default/old', personId: 1, day: FIRST_DAY },
    });
    await sweepAt(knex, { day: 1, entities });
    expect((await findingDays()).map(row => row.day)).toEqual([FIRST_DAY]);
  });
});
