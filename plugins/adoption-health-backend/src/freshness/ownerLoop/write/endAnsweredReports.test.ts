import { Knex } from 'knex';
import {
  eachDatabase,
  freshDatabase,
} from '../../../__testUtils__/testDatabases';
import { emptyTables } from '../../__testUtils__/emptyTables';
import { storeEntity } from '../../__testUtils__/storedPicture';
import { FIRST_DAY } from '../../__testUtils__/sweeps';
import { ReportRow } from '../../tables';
import { endAnsweredReports } from './endAnsweredReports';

const PAY = 'component:default/pay';

describe.each(eachDatabase())('endAnsweredReports on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    await emptyTables(knex);
    await storeEntity(knex, { ref: PAY, content_hash: '1:a' });
  });

  const storeReport = (overrides: Partial<ReportRow> = {}) =>
    knex<ReportRow>('report').insert({
      entity_ref: PAY,
      person_id: 8,
      on_day: FIRST_DAY,
      reason: 'outdated',
      content_hash: '1:a',
      sweep_id: 4,
      ...overrides,
    });
  const end = (sweepId = 5) =>
    knex.transaction(tx => endAnsweredReports(tx, { sweepId, day: FIRST_DAY }));
  const people = () =>
    knex('report').orderBy('person_id').pluck<number[]>('person_id');

  it('keeps reports on what has not changed', async () => {
    await storeReport();
    await end();
    expect(await people()).toEqual([8]);
  });

  it('ends reports on what has changed, and no others', async () => {
    await storeEntity(knex, { ref: 'api:default/shop', content_hash: '1:a' });
    await storeReport();
    await storeReport({ person_id: 9, content_hash: '1:before' });
    await storeReport({ person_id: 9, entity_ref: 'api:default/shop' });
    await storeReport({ person_id: 10, content_hash: '1:before' });
    await end();
    expect(
      await knex('report')
        .orderBy('person_id')
        .select('entity_ref', 'person_id'),
    ).toEqual([
      { entity_ref: PAY, person_id: 8 },
      { entity_ref: 'api:default/shop', person_id: 9 },
    ]);
  });

  it('leaves it to the next sweep where this one began before', async () => {
    await storeReport({ content_hash: '1:newer', sweep_id: 5 });
    await end(5);
    expect(await people()).toEqual([8]);
    await end(6);
    expect(await people()).toEqual([]);
  });

  it('takes no other make of the hash for a change', async () => {
    await storeReport({ content_hash: '0:a' });
    await end();
    expect(await knex('report').pluck('content_hash')).toEqual(['1:a']);
    await knex('entity').update({ content_hash: '1:b' });
    await end();
    expect(await people()).toEqual([]);
  });

  it('ends reports on what is gone', async () => {
    await storeReport({ entity_ref: 'component:default/gone' });
    await end();
    expect(await people()).toEqual([]);
  });
});
