import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { component, group, orphaned } from '../__testUtils__/entities';
import { FIRST_DAY, sweepAt } from '../__testUtils__/sweeps';
import { AttestationRow, EntityRow, FindingRow } from '../tables';
import { attestEntity } from './attestEntity';

const PAY = 'component:default/pay';
const TODAY = FIRST_DAY + 2;

describe.each(eachDatabase())('attestEntity on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    await sweepAt(knex, {
      day: 0,
      entities: [group('team-a'), orphaned('pay'), component('shop')],
    });
  });

  const attest = (overrides: { ref?: string; day?: number } = {}) =>
    attestEntity(knex, { ref: PAY, personId: 7, day: TODAY, ...overrides });
  const rows = () => knex<AttestationRow>('attestation').orderBy('on_day');
  const stateOf = async (ref: string) =>
    (await knex<EntityRow>('entity').where('ref', ref).first())?.state;

  it('stores who vouches for what until when', async () => {
    expect(await attest()).toBe(true);
    expect(await rows()).toEqual([
      {
        entity_ref: PAY,
        person_id: 7,
        on_day: TODAY,
        valid_until_day: TODAY + 180,
        evidence_keys: '{"orphan":"url:https://a.example"}',
        ended_day: null,
        ended_reason: null,
      },
    ]);
  });

  it('answers the findings at once', async () => {
    await attest();
    expect(await stateOf(PAY)).toBe('fresh');
    const finding = await knex<FindingRow>('finding').first();
    expect(Boolean(finding?.attested)).toBe(true);
  });

  it('verifies an entity that has no finding', async () => {
    const ref = 'component:default/shop';
    expect(await stateOf(ref)).toBe('unknown');
    await attest({ ref });
    expect(await stateOf(ref)).toBe('fresh');
    expect(await stateOf(PAY)).toBe('stale');
  });

  it('stores a repeat on the same day once', async () => {
    await attest();
    const before = await rows();
    await attest();
    expect(await rows()).toEqual(before);
  });

  it('renews on another day', async () => {
    await attest();
    await attest({ day: TODAY + 30 });
    expect((await rows()).map(row => row.valid_until_day)).toEqual([
      TODAY + 180,
      TODAY + 210,
    ]);
  });

  it('can be given again on the day on which it was contradicted', async () => {
    await attest();
    const moved = orphaned('pay', 'url:https://b.example');
    await sweepAt(knex, { day: 2, entities: [group('team-a'), moved] });
    expect(await rows()).toEqual([
      expect.objectContaining({ ended_reason: 'contradicted' }),
    ]);
    await attest();
    expect(await rows()).toEqual([
      expect.objectContaining({
        evidence_keys: '{"orphan":"url:https://b.example"}',
        ended_day: null,
        ended_reason: null,
      }),
    ]);
    expect(await stateOf(PAY)).toBe('fresh');
  });

  it('stores nothing for an entity that no sweep has seen', async () => {
    expect(await attest({ ref: 'component:default/new' })).toBe(false);
    expect(await rows()).toEqual([]);
  });
});
