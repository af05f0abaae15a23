import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { recordPopulation } from '../../people/write/recordPopulation';
import { registerPeople } from '../../people/write/registerPeople';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { component, user } from '../__testUtils__/entities';
import { EvidenceNotes } from '../__testUtils__/evidence';
import { FIRST_DAY, pseudonymOf, sweepAt } from '../__testUtils__/sweeps';

const ADA = 'user:default/ada';
const ofAda = {
  ...component('pay'),
  relations: [{ type: 'ownedBy', targetRef: ADA }],
};

describe.each(eachDatabase())('owners who left before, on %p', id => {
  let knex: Knex;
  let notes: EvidenceNotes;

  beforeEach(async () => {
    knex = await freshDatabase(id);
    notes = new EvidenceNotes();
  });

  const sweep = (day: number, ...users: string[]) =>
    sweepAt(knex, {
      day,
      entities: [ofAda, ...users.map(name => user(name))],
      rules: [notes.rule],
    });
  const lastSeen = () => notes.byName.get('pay')?.owners[0].lastSeen;

  async function recordDay(day: number, ...userRefs: string[]): Promise<void> {
    const pseudonyms = userRefs.map(pseudonymOf);
    const ids = await registerPeople(knex, pseudonyms);
    await recordPopulation(knex, {
      day: FIRST_DAY + day,
      takenMs: 1,
      people: PeopleSet.of(ids.values()),
    });
  }

  it('were last seen when they were last in the population', async () => {
    await recordDay(-9, ADA, 'user:default/bob');
    await recordDay(-8, ADA, 'user:default/bob');
    await recordDay(-7, 'user:default/bob');
    await sweep(0, 'bob');
    expect(lastSeen()).toBe('2026-11-12');
  });

  it('were last seen by a sweep that saw them later', async () => {
    await recordDay(-9, ADA);
    await sweep(0, 'ada');
    await sweep(1, 'bob');
    expect(lastSeen()).toBe('2026-11-20');
  });

  it('have not left where they have another name now', async () => {
    await recordDay(-9, ADA);
    await sweep(0, 'ada');
    const { id: adaId } = await knex('person').first('id');
    await knex('person_alias').insert({
      pseudonym: pseudonymOf('user:default/ada.new'),
      person_id: adaId,
    });
    await sweep(1, 'ada.new');
    expect(lastSeen()).toBeUndefined();
  });
});
