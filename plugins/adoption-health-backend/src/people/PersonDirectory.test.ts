import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { PersonDirectory } from './PersonDirectory';
import { ensurePseudonymKey } from './write/ensurePseudonymKey';

describe.each(eachDatabase())('PersonDirectory on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  it('gives a person one id, in any case and from any replica', async () => {
    const one = new PersonDirectory({ knex, pseudonymKey: 'key' });
    const two = new PersonDirectory({ knex, pseudonymKey: 'key' });
    const id = await one.idOf('user:default/ada');
    expect(await two.idOf('User:default/Ada')).toBe(id);
    expect(await one.idOf('user:default/ada')).toBe(id);
  });

  it('answers in the order asked, repeats included', async () => {
    const directory = new PersonDirectory({ knex, pseudonymKey: 'key' });
    const [bob, ada] = await directory.idsOf(['user:x/bob', 'user:x/ada']);
    expect(
      await directory.idsOf(['user:x/ada', 'user:x/bob', 'user:x/ada']),
    ).toEqual([ada, bob, ada]);
  });

  it('gives everyone an id once when two replicas meet new people', async () => {
    const refs = Array.from({ length: 50 }, (_, i) => `user:x/p${i}`);
    const directories = [1, 2].map(
      () => new PersonDirectory({ knex, pseudonymKey: 'key' }),
    );
    const [a, b] = await Promise.all(
      directories.map(directory => directory.idsOf(refs)),
    );
    expect(a).toEqual(b);
    expect(new Set(a).size).toBe(50);
  });

  it('generates a key once, and takes a configured one instead', async () => {
    const [first, second] = await Promise.all([
      ensurePseudonymKey(knex, undefined),
      ensurePseudonymKey(knex, undefined),
    ]);
    expect(first).toBe(second);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await ensurePseudonymKey(knex, 'mine')).toBe('mine');
  });

  it('cannot be looked up in a list of refs without the key', async () => {
    const directory = new PersonDirectory({ knex, pseudonymKey: 'key' });
    await directory.idOf('user:default/ada');
    const other = new PersonDirectory({ knex, pseudonymKey: 'guess' });
    expect(await other.idOf('user:default/ada')).not.toBe(
      await directory.idOf('user:default/ada'),
    );
  });

  it('finds only people of whom something is known, and registers nobody', async () => {
    const directory = new PersonDirectory({ knex, pseudonymKey: 'key' });
    expect(await directory.find('user:default/ada')).toBeUndefined();
    expect(await knex('person').select('id')).toEqual([]);
    const id = await directory.idOf('user:default/ada');
    expect(await directory.find('User:default/Ada')).toBe(id);
  });

  it('knows a person by their further names, new ones beside them', async () => {
    const directory = new PersonDirectory({ knex, pseudonymKey: 'key' });
    const id = await directory.idOf('user:default/ada');
    await knex('person_alias').insert({
      pseudonym: directory.pseudonymOf('user:default/lovelace'),
      person_id: id,
    });
    const [ada, bob] = await directory.idsOf([
      'user:default/lovelace',
      'user:default/bob',
    ]);
    expect(ada).toBe(id);
    expect(bob).not.toBe(id);
    expect(await knex('person').select('id')).toHaveLength(2);
  });

  it('asks the database for a single id, and remembers those of many', async () => {
    const directory = new PersonDirectory({ knex, pseudonymKey: 'key' });
    const [id] = await directory.idsOf(['user:default/ada']);
    await knex('person').del();
    expect(await directory.idsOf(['user:default/ada'])).toEqual([id]);
    const next = await directory.idOf('user:default/ada');
    expect(next).toBeGreaterThan(id);
    directory.forget();
    expect(await directory.idsOf(['user:default/ada'])).toEqual([next]);
  });
});
