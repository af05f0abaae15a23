import { dayNumber } from 'backstage-plugin-adoption-health-common';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { PersonDirectory } from '../../people/PersonDirectory';
import { mondayNoon } from '../__testUtils__/nudgeSources';
import { addressed } from '../__testUtils__/openFindings';
import { claimNotice } from './claimNotice';
import { releaseNotice } from './settleNotice';

const MONDAY = dayNumber('2026-11-23');

describe.each(eachDatabase())('claimNotice on %p', databaseId => {
  let knex: Knex;
  let ada: number;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    const people = new PersonDirectory({ knex, pseudonymKey: 'key' });
    ada = await people.idOf('user:default/ada');
  });

  const claim = (
    overrides: {
      id?: string;
      personId?: number;
      name?: string;
      slot?: number;
      toldSinceMs?: number;
    } = {},
  ) => {
    const { name = 'pay', slot = 0, ...others } = overrides;
    return claimNotice(knex, {
      id: randomUUID(),
      personId: ada,
      nowMs: mondayNoon(),
      toldSinceMs: mondayNoon(-27),
      ...others,
      notice: {
        recipient: 'user:default/ada',
        weekDay: MONDAY,
        slot,
        entities: [addressed(name)],
      },
    });
  };

  it('gives a slot of a week to the first', async () => {
    expect(await claim()).toBe(true);
    expect(await claim({ name: 'shop' })).toBe(false);
    expect(await claim({ name: 'shop', slot: 1 })).toBe(true);
    expect(await knex('notice_item').pluck('entity_ref')).toHaveLength(2);
  });

  it('gives none for a finding that was told of late', async () => {
    await claim();
    expect(await claim({ slot: 1 })).toBe(false);
    const later = mondayNoon(28);
    expect(await claim({ slot: 1, toldSinceMs: later })).toBe(true);
  });

  it('gives none to somebody who was erased meanwhile', async () => {
    await knex('person').where('id', ada).del();
    expect(await claim()).toBe(false);
    expect(await knex('notice')).toEqual([]);
  });

  it('is as if it had not been once it is released', async () => {
    const id = randomUUID();
    await claim({ id });
    await releaseNotice(knex, id);
    expect(await knex('notice_item')).toEqual([]);
    expect(await claim()).toBe(true);
  });
});
