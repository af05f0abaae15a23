import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { recordMembership } from '../../people/write/recordMembership';
import { registerPeople } from '../../people/write/registerPeople';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { component, group, user } from '../__testUtils__/entities';
import { emptyTables } from '../__testUtils__/emptyTables';
import { EvidenceNotes } from '../__testUtils__/evidence';
import { FIRST_DAY, pseudonymOf, sweepAt } from '../__testUtils__/sweeps';
import { OwnerRow } from '../tables';

const pay = component('pay');
const ofAda = {
  ...component('pay'),
  relations: [{ type: 'ownedBy', targetRef: 'user:default/ada' }],
};

describe.each(eachDatabase())('a sweep that watches owners, on %p', id => {
  let knex: Knex;
  let notes: EvidenceNotes;

  beforeAll(async () => {
    knex = await freshDatabase(id);
  });

  beforeEach(async () => {
    await emptyTables(knex);
    notes = new EvidenceNotes();
  });

  const sweep = (day: number, entities: Entity[]) =>
    sweepAt(knex, { day, entities, rules: [notes.rule] });
  const ownerOfPay = () => notes.byName.get('pay')?.owners[0];
  const ownerRows = () => knex<OwnerRow>('owner').orderBy('ref');

  async function recordTeam(day: number, ...names: string[]): Promise<void> {
    const pseudonyms = names.map(name => pseudonymOf(`user:default/${name}`));
    const ids = await registerPeople(knex, pseudonyms);
    const people = PeopleSet.of(pseudonyms.flatMap(one => ids.get(one) ?? []));
    await recordMembership(knex, {
      day: FIRST_DAY + day,
      members: new Map([['group:default/team-a', people]]),
    });
  }

  it('counts the people of a group, those of nested groups among them', async () => {
    await sweep(0, [
      ...[pay, group('team-a'), group('squad', 'team-a')],
      ...[user('ada', 'team-a'), user('bob', 'squad'), user('eve')],
    ]);
    expect(ownerOfPay()).toMatchObject({
      state: 'resolved',
      members: { now: 2, former: 0, formerStillHere: 0 },
    });
    expect(await ownerRows()).toEqual([
      {
        ref: 'group:default/team-a',
        last_seen_day: FIRST_DAY,
        ...{ members: 2, former_members: 0, former_members_here: 0 },
      },
    ]);
  });

  it('tells former members who left the catalog from those who did not', async () => {
    await recordTeam(-9, 'ada', 'bob', 'eve');
    await recordTeam(-5, 'bob', 'eve');
    await sweep(0, [pay, group('team-a'), user('bob', 'team-a'), user('ada')]);
    expect(ownerOfPay()?.members).toEqual({
      ...{ now: 1, former: 2, formerStillHere: 1 },
    });
  });

  it('takes nobody for gone whom only the population leaves out', async () => {
    await recordTeam(-9, 'ada');
    await knex('population_day').insert({
      day: FIRST_DAY,
      ...{ taken_ms: 1, people_count: 0, people: PeopleSet.empty.encode() },
    });
    await sweep(0, [pay, group('team-a'), user('ada')]);
    expect(ownerOfPay()?.members).toEqual({
      ...{ now: 0, former: 1, formerStillHere: 1 },
    });
  });

  it('counts nobody where the catalog holds no users', async () => {
    await sweep(0, [pay, group('team-a')]);
    expect(ownerOfPay()).not.toHaveProperty('members');
  });

  it('remembers when an owner who left was last seen', async () => {
    const others = [user('bob'), group('team-a')];
    await sweep(0, [ofAda, user('ada'), ...others]);
    expect(ownerOfPay()).not.toHaveProperty('lastSeen');
    await sweep(4, [ofAda, user('ada'), ...others]);
    await sweep(5, [ofAda, ...others]);
    expect(ownerOfPay()).toMatchObject({
      ...{ ref: 'user:default/ada', state: 'unresolved' },
      lastSeen: '2026-11-24',
    });
    await sweep(90, [ofAda, ...others]);
    expect(ownerOfPay()).toMatchObject({ lastSeen: '2026-11-24' });
  });

  it('remembers who was in a group that is gone', async () => {
    await recordTeam(-9, 'ada', 'bob');
    await sweep(0, [pay, user('bob')]);
    expect(ownerOfPay()).toMatchObject({
      state: 'unresolved',
      members: { now: 0, former: 2, formerStillHere: 1 },
    });
  });

  it('knows the groups above and below an owning group', async () => {
    await sweep(0, [
      ...[pay, group('all'), group('team-a', 'all'), group('squad', 'team-a')],
    ]);
    expect(ownerOfPay()?.kin).toEqual([
      ...['group:default/all', 'group:default/squad'],
    ]);
  });

  it('has never seen an owner who was never there', async () => {
    await sweep(0, [ofAda, user('bob')]);
    expect(ownerOfPay()).toMatchObject({ state: 'unresolved' });
    expect(ownerOfPay()).not.toHaveProperty('lastSeen');
    expect(await ownerRows()).toEqual([]);
  });

  it('forgets owners some time after the last entity named them', async () => {
    const people = [user('ada'), group('team-a')];
    await sweep(0, [ofAda, ...people]);
    await sweep(30, [pay, ...people]);
    expect(await ownerRows()).toHaveLength(2);
    await sweep(31, [pay, ...people]);
    expect(await ownerRows()).toEqual([
      expect.objectContaining({ ref: 'group:default/team-a' }),
    ]);
  });

  it('registers nobody', async () => {
    await sweep(0, [pay, group('team-a'), user('ada', 'team-a')]);
    expect(await knex('person')).toEqual([]);
  });
});
