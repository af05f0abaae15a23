import { Entity } from '@backstage/catalog-model';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { PeopleHistory } from './PeopleHistory';
import { PersonDirectory } from './PersonDirectory';
import { getGroupInfo } from './read/getGroupInfo';
import { getGroupMembers } from './read/getGroupMembers';
import { getMembersOfGroup } from './read/getMembersOfGroup';
import { getPeopleRevision } from './read/getPeopleRevision';
import { isSnapshotDue } from './read/isSnapshotDue';
import { getPopulation } from './read/getPopulation';
import { snapshotPeople } from './snapshotPeople';

const user = (name: string, ...groups: string[]): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: { memberOf: groups },
  relations: groups.map(group => ({
    type: 'memberOf',
    targetRef: `group:default/${group}`,
  })),
});
const group = (name: string, parent?: string, type = 'team'): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default' },
  spec: { type, children: [] },
  relations: parent
    ? [{ type: 'childOf', targetRef: `group:default/${parent}` }]
    : [],
});

describe.each(eachDatabase())('snapshotPeople on %p', databaseId => {
  let knex: Knex;
  let directory: PersonDirectory;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    directory = new PersonDirectory({ knex, pseudonymKey: 'key' });
  });

  const snapshot = (
    day: number,
    entities: Entity[],
    excludeGroups: string[] = [],
  ) =>
    snapshotPeople({
      knex,
      catalog: catalogServiceMock({ entities }),
      auth: mockServices.auth(),
      directory,
      population: { filter: [], excludeGroups },
      day,
      nowMs: day * 86_400_000,
    });
  const idsOf = async (...names: string[]) =>
    new Set(await directory.idsOf(names.map(name => `user:default/${name}`)));
  const eligibleOn = async (day: number) => {
    const people = await getPopulation(knex, { from: day, to: day });
    const set = people.get(day);
    return set && new Set(set);
  };

  it('keeps who was eligible on each day', async () => {
    await snapshot(10, [user('ada'), user('bob')]);
    await snapshot(11, [user('ada'), user('bob')]);
    await snapshot(12, [user('ada')]);
    expect(await eligibleOn(9)).toBeUndefined();
    expect(await eligibleOn(10)).toEqual(await idsOf('ada', 'bob'));
    expect(await eligibleOn(11)).toEqual(await idsOf('ada', 'bob'));
    expect(await eligibleOn(12)).toEqual(await idsOf('ada'));
    expect(await eligibleOn(13)).toBeUndefined();
  });

  it.each([
    [false, 4.9, 5],
    [true, 0.4, 0.5],
  ])(
    'is due without a snapshot; while the catalog loads: %s, not after %d min but after %d',
    async (isLoading, early, late) => {
      const due = (minutes: number) =>
        isSnapshotDue(knex, {
          day: 10,
          nowMs: 10 * 86_400_000 + minutes * 60_000,
          isLoading,
        });
      expect(await due(0)).toBe(true);
      await snapshot(10, [user('ada')]);
      expect(await due(early)).toBe(false);
      expect(await due(late)).toBe(true);
    },
  );

  it('stores the set only where it changed', async () => {
    await snapshot(10, [user('ada')]);
    await snapshot(11, [user('ada')]);
    const rows = await knex('population_day').orderBy('day').select('people');
    expect(rows.map(row => row.people === null)).toEqual([false, true]);
  });

  it('leaves what is kept in memory valid where nothing changed', async () => {
    const entities = [user('ada', 'pay'), user('bob'), group('pay')];
    await snapshot(10, entities);
    const revision = await getPeopleRevision(knex);
    const taken = () =>
      knex('population_day').where('day', 10).first('taken_ms');
    await knex('population_day').update({ taken_ms: 1 });

    expect(await snapshot(10, entities)).toBe('same');
    expect(await getPeopleRevision(knex)).toBe(revision);
    expect(Number((await taken()).taken_ms)).toBe(10 * 86_400_000);

    const left = [user('ada'), user('bob'), group('pay')];
    expect(await snapshot(10, left)).toBe('others');
    expect(await getPeopleRevision(knex)).toBeGreaterThan(revision);
    const members = await getGroupMembers(knex, { day: 10 });
    expect(members.get('group:default/pay')?.size ?? 0).toBe(0);
  });

  it('lets the last look of a day stand', async () => {
    await snapshot(10, [user('ada')]);
    await snapshot(10, [user('ada'), user('bob')]);
    expect(await eligibleOn(10)).toEqual(await idsOf('ada', 'bob'));
  });

  it('leaves the last good picture when the catalog shows no users', async () => {
    await snapshot(10, [user('ada')]);
    await snapshot(10, [group('team')]);
    expect(await eligibleOn(10)).toEqual(await idsOf('ada'));
  });

  it('leaves out the members of excluded groups, nested ones too', async () => {
    await snapshot(
      10,
      [
        group('vendors'),
        group('bots', 'vendors'),
        user('ada'),
        user('crawler', 'bots'),
      ],
      ['group:default/vendors'],
    );
    expect(await eligibleOn(10)).toEqual(await idsOf('ada'));
  });

  it('knows the members of a group as of each day', async () => {
    await snapshot(10, [group('team'), user('ada', 'team'), user('bob')]);
    await snapshot(12, [group('team'), user('ada'), user('bob', 'team')]);
    await snapshot(14, [user('ada'), user('bob')]);
    const members = await getMembersOfGroup(knex, {
      groupRef: 'group:default/team',
      to: 20,
    });
    expect([...(members?.(9) ?? [])]).toEqual([]);
    expect(new Set(members?.(11))).toEqual(await idsOf('ada'));
    expect(new Set(members?.(12))).toEqual(await idsOf('bob'));
    expect([...(members?.(14) ?? [])]).toEqual([]);
    const all = await getGroupMembers(knex, { day: 13 });
    expect(new Set(all.get('group:default/team'))).toEqual(await idsOf('bob'));
  });

  it('knows since when groups are recorded', async () => {
    const groupsSince = async () =>
      (await new PeopleHistory({ knex }).read()).groupsSince;
    await snapshot(10, [user('ada')]);
    expect(await groupsSince()).toBeUndefined();
    await snapshot(12, [group('team'), user('ada')]);
    await snapshot(14, [group('team'), user('ada', 'team')]);
    expect(await groupsSince()).toBe(12);
    // An import may know members of groups that it says nothing else about.
    await knex('group_info').delete();
    expect(await groupsSince()).toBe(14);
  });

  it('knows what a group was on each day, and when it was gone', async () => {
    await snapshot(10, [group('a', 'b', ' Team '), user('ada')]);
    await snapshot(12, [group('a', 'c', 'squad'), user('ada')]);
    await snapshot(14, [user('ada')]);
    await snapshot(16, [group('a', undefined, ''), user('ada')]);
    const infos = await getGroupInfo(knex);
    const on = (day: number) => infos.on(day).get('group:default/a');
    expect(on(9)).toBeUndefined();
    expect(on(11)).toEqual({
      type: 'team',
      parentRefs: ['group:default/b'],
    });
    expect(on(12)).toEqual({
      type: 'squad',
      parentRefs: ['group:default/c'],
    });
    expect(on(14)).toBeUndefined();
    expect(on(16)).toEqual({ type: undefined, parentRefs: [] });
    expect(infos.first.get('group:default/a')?.type).toBe('team');
  });

  it('stores what a group is only where it changed', async () => {
    const entities = [group('a'), user('ada')];
    await snapshot(10, entities);
    await snapshot(11, entities);
    expect(await knex('group_info').pluck('from_day')).toEqual([10]);
  });

  it('lets the last look of a day say what a group is', async () => {
    await snapshot(10, [group('a'), user('ada')]);
    await snapshot(10, [group('a', undefined, 'squad'), user('ada')]);
    expect(await knex('group_info').pluck('type')).toEqual(['squad']);
  });

  it('holds no name of a person or their ref', async () => {
    await snapshot(10, [user('ada', 'team'), group('team')]);
    const rows = await knex('person').select('*');
    expect(JSON.stringify(rows)).not.toContain('ada');
  });
});
