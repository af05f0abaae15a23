import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { component, group, orphaned } from '../__testUtils__/entities';
import { FIRST_DAY, sweepAt } from '../__testUtils__/sweeps';
import { attestEntity } from '../write/attestEntity';
import { getEntityPicture } from './getEntityPicture';

const PAY = 'component:default/pay';

describe.each(eachDatabase())('getEntityPicture on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  const picture = (ref: string, day = 0) =>
    getEntityPicture(knex, { ref, day: FIRST_DAY + day });
  const attest = (day: number, personId: number) =>
    attestEntity(knex, { ref: PAY, personId, day: FIRST_DAY + day });

  it('shows a finding with all that is known about it', async () => {
    await sweepAt(knex, {
      day: 0,
      entities: [group('team-a'), orphaned('pay')],
    });
    expect(await picture(PAY)).toEqual({
      ref: PAY,
      kind: 'Component',
      owner: 'group:default/team-a',
      state: 'stale',
      findings: [
        {
          rule: 'orphan',
          severity: 'stale',
          since: '2026-11-20',
          evidence: expect.stringContaining('https://a.example'),
          fix: { summary: expect.any(String) },
          attested: false,
        },
      ],
      editUrl: undefined,
      attestation: undefined,
      attestableUntil: '2027-05-19',
      firstSeen: '2026-11-20',
      sweptAt: '2026-11-20T12:00:00.000Z',
    });
  });

  it('shows the latest attestation that counts', async () => {
    await sweepAt(knex, {
      day: 0,
      entities: [group('team-a'), orphaned('pay')],
    });
    await attest(1, 7);
    await attest(3, 8);
    await attest(3, 9);
    expect(await picture(PAY, 4)).toMatchObject({
      state: 'fresh',
      findings: [{ attested: true }],
      attestation: { on: '2026-11-23', validUntil: '2027-05-22' },
    });
    expect((await picture(PAY, 184))?.attestation).toBeUndefined();
  });

  it('puts stale findings before notices, and older before newer', async () => {
    const noted = (id: string, defaultSeverity: 'stale' | 'notice') => ({
      id,
      title: id,
      defaultSeverity,
      docsUrl: 'https://docs.example',
      check: () => ({
        evidence: id,
        evidenceKey: id,
        fix: { summary: 'Mend it.' },
      }),
    });
    const [b, c, n] = [
      noted('b', 'stale'),
      noted('c', 'stale'),
      noted('n', 'notice'),
    ];
    const entities = [group('team-a'), component('pay')];
    await sweepAt(knex, { day: 0, entities, rules: [n, c] });
    await sweepAt(knex, { day: 1, entities, rules: [n, b, c] });
    const found = await picture(PAY, 1);
    expect(found?.findings.map(finding => finding.rule)).toEqual([
      'c',
      'b',
      'n',
    ]);
  });

  it('shows what owners said of it, and who is suggested', async () => {
    await sweepAt(knex, {
      day: 0,
      entities: [group('team-a'), component('pay')],
    });
    const suggestion = {
      ref: 'group:default/team-b',
      evidence: ['CODEOWNERS.'],
    };
    await knex('entity').update({ suggestion: JSON.stringify(suggestion) });
    const word = { entity_ref: PAY, person_id: 7, on_day: FIRST_DAY + 1 };
    await knex('snooze').insert({ ...word, until_day: FIRST_DAY + 9 });
    await knex('disowned').insert(word);
    expect(await picture(PAY, 9)).toMatchObject({
      snoozedUntil: '2026-11-29',
      disownedOn: '2026-11-21',
      suggestedOwner: suggestion,
    });
    expect((await picture(PAY, 10))?.snoozedUntil).toBeUndefined();
  });

  it('knows nothing of an entity that no sweep has seen', async () => {
    expect(await picture(PAY)).toBeUndefined();
    await sweepAt(knex, { day: 0, entities: [component('other')] });
    expect(await picture(PAY)).toBeUndefined();
  });
});
