import { Knex } from 'knex';
import {
  eachDatabase,
  freshDatabase,
} from '../../../__testUtils__/testDatabases';
import { emptyTables } from '../../__testUtils__/emptyTables';
import { storeEntity } from '../../__testUtils__/storedPicture';
import { FIRST_DAY } from '../../__testUtils__/sweeps';
import { DisownedRow, SnoozeRow } from '../../tables';
import { getDisowned } from '../read/getDisowned';
import { endDisowned } from './endDisowned';
import { endSnoozes } from './endSnoozes';

const PAY = 'component:default/pay';
const SHOP = 'component:default/shop';
const GONE = 'component:default/gone';
const sweep = { sweepId: 1, day: FIRST_DAY };

describe.each(eachDatabase())('words of owners on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    await emptyTables(knex);
    await storeEntity(knex, { ref: PAY });
    await storeEntity(knex, { ref: SHOP, owner_ref: null });
  });

  describe('endDisowned', () => {
    const disown = (entity_ref: string, owner_ref: string | null) =>
      knex<DisownedRow>('disowned').insert({
        entity_ref,
        person_id: 7,
        on_day: FIRST_DAY,
        owner_ref,
      });
    const left = async () => {
      await knex.transaction(tx => endDisowned(tx, sweep));
      return (await getDisowned(knex)).map(({ ref }) => ref);
    };

    it('keeps "not mine" while the owner is the same', async () => {
      await disown(PAY, 'group:default/team-a');
      await disown(SHOP, null);
      expect(await left()).toEqual([PAY, SHOP]);
    });

    it('ends it when somebody else owns the entity, or nobody', async () => {
      await disown(PAY, 'group:default/team-z');
      await disown(SHOP, 'group:default/team-a');
      expect(await left()).toEqual([]);
    });

    it('ends it when the entity is gone', async () => {
      await disown(GONE, null);
      await left();
      expect(await knex('disowned')).toEqual([]);
    });
  });

  it('endSnoozes forgets what is over, or of something gone', async () => {
    const snooze = (entity_ref: string, until_day: number) =>
      knex<SnoozeRow>('snooze').insert({
        entity_ref,
        person_id: 7,
        on_day: FIRST_DAY,
        until_day,
      });
    await snooze(PAY, FIRST_DAY);
    await snooze(SHOP, FIRST_DAY - 1);
    await snooze(GONE, FIRST_DAY + 9);
    await knex.transaction(tx => endSnoozes(tx, sweep));
    expect(await knex('snooze').pluck('entity_ref')).toEqual([PAY]);
  });
});
