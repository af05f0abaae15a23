import { Knex } from 'knex';
import {
  eachDatabase,
  freshDatabase,
} from '../../../__testUtils__/testDatabases';
import {
  clearPicture,
  people,
  sourcesOf,
  storeAlike,
  storeEntity,
  storeReaders,
  TODAY,
} from '../__testUtils__/storedPicture';
import { OpenFinding, streamOpenFindings } from './streamOpenFindings';

const ref = (name: string) => `component:default/${name}`;
const stale = { findings: [{ rule: 'orphan' }] };

describe.each(eachDatabase())('streamOpenFindings on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  beforeEach(async () => {
    await clearPicture(knex);
  });

  async function all(
    ranked?: Array<{ ref: string; harm: number }>,
  ): Promise<OpenFinding[]> {
    const { entities } = await sourcesOf(knex).harm.current();
    const found: OpenFinding[] = [];
    for await (const part of streamOpenFindings(knex, {
      ranked: ranked ?? entities,
      today: TODAY,
    })) {
      found.push(...part);
    }
    return found;
  }

  it('tells of an entity, who might answer for it, and what is open', async () => {
    await storeEntity(knex, ref('a'), {
      title: 'Pay',
      steward_ref: 'user:default/ada',
      findings: [
        { rule: 'incomplete', severity: 'notice', since_day: TODAY - 90 },
        { rule: 'orphan', evidence: 'Gone.', evidence_key: 'gone' },
        { rule: 'unverified', attested: true },
      ],
    });
    await storeReaders(knex, ref('a'), { people: people(1, 7) });
    const word = { valid_until_day: TODAY + 9, evidence_keys: '{}' };
    await knex('attestation').insert([
      { entity_ref: ref('a'), person_id: 9, on_day: TODAY - 50, ...word },
      { entity_ref: ref('a'), person_id: 2, on_day: TODAY - 3, ...word },
      { entity_ref: ref('a'), person_id: 4, on_day: TODAY - 70, ...word },
    ]);
    expect(await all()).toEqual([
      {
        ref: ref('a'),
        title: 'Pay',
        kind: 'Component',
        ownerRef: 'group:default/team-a',
        stewardRef: 'user:default/ada',
        lastAttestedBy: 2,
        harm: 7,
        findings: [
          {
            rule: 'orphan',
            severity: 'stale',
            evidence: 'Gone.',
            evidenceKey: 'gone',
            sinceDay: TODAY - 10,
          },
          {
            rule: 'incomplete',
            severity: 'notice',
            evidence: 'It is so.',
            evidenceKey: 'k',
            sinceDay: TODAY - 90,
          },
        ],
      },
    ]);
  });

  it('leaves out what is snoozed, that day included, or attested', async () => {
    const until = { today: TODAY, yesterday: TODAY - 1 };
    for (const [name, day] of Object.entries(until)) {
      await storeEntity(knex, ref(name), stale);
      await knex('snooze').insert({
        entity_ref: ref(name),
        person_id: 1,
        on_day: TODAY - 9,
        until_day: day,
      });
    }
    await storeEntity(knex, ref('attested'), {
      findings: [{ rule: 'orphan', attested: true }],
    });
    await storeEntity(knex, ref('fine'));
    expect((await all()).map(one => one.ref)).toEqual([ref('yesterday')]);
  });

  it('leaves out what was closed or removed since it was ranked', async () => {
    await storeEntity(knex, ref('a'), stale);
    await storeEntity(knex, ref('closed'));
    const ranked = ['gone', 'closed', 'a'].map(name => ({
      ref: ref(name),
      harm: 1,
    }));
    expect((await all(ranked)).map(one => one.ref)).toEqual([ref('a')]);
  });

  it('gives each of many once, the most harmful first', async () => {
    const refs = Array.from({ length: 1_203 }, (_, i) => ref(`n${i + 1000}`));
    await storeAlike(knex, refs);
    await storeReaders(knex, refs[700], { people: people(1, 6) });
    const found = await all();
    expect(found[0]).toMatchObject({ ref: refs[700], harm: 6 });
    expect(found.map(one => one.ref).sort()).toEqual(refs);
  });
});
