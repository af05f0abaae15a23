import { exportLineSchema } from 'backstage-plugin-adoption-health-common';
import fc from 'fast-check';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { dumpTables, knowledge, tables } from './__testUtils__/dump';
import { eventLines, otherLines } from './__testUtils__/histories';
import { eventLine, instance, NOW_MS } from './__testUtils__/instance';

const everyTable = [...tables, 'flush'];

// Generated histories take their time on a real database.
jest.setTimeout(120_000);

describe.each(eachDatabase())('exportLines on %p', databaseId => {
  let knex: Knex;
  let empty: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    empty = await freshDatabase(databaseId);
  });

  const fill = async () => {
    const one = instance(knex);
    await one.takeIn(
      eventLine(),
      eventLine({ at: '2024-02-29T12:00:00Z', userRef: 'user:default/bob' }),
      eventLine({ action: 'search', attributes: { outcome: 'refined' } }),
      { type: 'alias', userRef: 'user:default/ada', was: 'user:default/al' },
    );
    await one.rollUp();
    // One that the rollup has yet to count.
    await one.takeIn(eventLine({ id: 'waiting' }));
    const id = await one.people.idOf('user:default/ada');
    await knex('attestation').insert({
      entity_ref: 'component:default/pay',
      person_id: id,
      on_day: 20_000,
      valid_until_day: 20_180,
      evidence_keys: '{"orphaned":"x"}',
      ended_day: null,
      ended_reason: null,
    });
    await knex('coverage_slot').insert({ slot: 987_654, minutes: 7 });
    await knex('drop_day').insert({
      day: 20_777,
      source: 'browser',
      reason: 'queue-full',
      events: 3,
    });
    await knex('batch').insert({
      person_id: id,
      batch_id: 'b7a1de4e-2cf5-4ff2-a0a4-6a8b1f7a4f8e',
      received_ms: NOW_MS,
    });
    await knex('dimension').where({ kind: 'term' }).update({
      label: 'deploy',
      reportable: true,
    });
    await one.erase('user:default/gone', NOW_MS - 1);
    return one;
  };

  it('is what an empty instance takes back, once', async () => {
    const source = await fill();
    const text = await source.takeOut();
    const target = instance(empty);
    const receipt = await target.takeInText(text);
    expect(receipt).toMatchObject({ rejected: 0, duplicate: 0 });
    expect(await knowledge(empty)).toEqual(await knowledge(knex));

    const once = await dumpTables(empty);
    expect(await target.takeInText(text)).toMatchObject({ rejected: 0 });
    expect(await dumpTables(empty)).toEqual(once);

    await source.rollUp();
    await target.rollUp();
    expect(await knowledge(empty)).toEqual(await knowledge(knex));
    // Lines that were imported before are still known.
    expect(await target.takeIn(eventLine({ id: 'waiting' }))).toMatchObject({
      duplicate: 1,
    });
  });

  it('takes back any history', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(eventLines, otherLines), { maxLength: 40 }),
        fc.boolean(),
        fc.nat(),
        async (lines, rolledUp, cutAt) => {
          for (const one of [knex, empty]) {
            for (const table of everyTable) {
              await one(table).del();
            }
          }
          const timeZone = 'America/New_York';
          const source = instance(knex, { timeZone });
          await source.takeIn(...lines);
          if (rolledUp) {
            await source.rollUp();
          }
          const text = await source.takeOut();
          // Cut half-way, and sent again.
          await instance(empty, { timeZone }).takeInText(
            text.slice(0, cutAt % text.length),
          );
          const receipt = await instance(empty, { timeZone }).takeInText(text);
          expect(receipt.rejected).toBe(0);
          const expected = await knowledge(knex);
          const found = await knowledge(empty);
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 10 },
    );
  });

  it('says who is meant in no way that a list of users could open', async () => {
    const source = await fill();
    const text = await source.takeOut();
    expect(text).not.toContain('user:default');
    expect(text).not.toContain('"key"');
    const lines: unknown[] = text
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    const types = lines.map(line => exportLineSchema.safeParse(line).success);
    expect(types).not.toContain(false);
    expect(lines.at(-1)).toEqual({ type: 'end', lines: lines.length - 1 });
  });

  it('keeps how fresh the catalog was, as it was seen before as it was told', async () => {
    const source = await fill();
    const row = { kind: 'Component', state: 'stale', owner_ref: '' };
    const owned = { ...row, owner_ref: 'group:default/team-a' };
    const told = { ...row, day: 20_600, entities: 9 };
    const seen = [
      { ...row, day: 20_700, entities: 4 },
      { ...owned, day: 20_700, entities: 5 },
      { ...owned, day: 20_701, entities: 3 },
    ];
    await knex('freshness_history').insert([
      told,
      { ...row, day: 20_701, entities: 8 },
    ]);
    await knex('freshness_day').insert(seen);
    await instance(empty).takeInText(await source.takeOut());
    expect(
      await empty('freshness_history')
        .orderBy(['day', 'owner_ref'])
        .select('day', 'kind', 'state', 'owner_ref', 'entities'),
    ).toEqual([told, ...seen]);
    // They are no pictures of its own.
    expect(await empty('freshness_day').select('day')).toEqual([]);
  });

  it('is refused by an instance with another key', async () => {
    const text = await (await fill()).takeOut();
    const target = instance(empty, { key: 'another' });
    const receipt = await target.takeInText(text);
    expect(receipt).toMatchObject({ stored: 0 });
    expect(receipt.rejectedLines[0]).toEqual({ line: 1, reason: 'other_key' });
    expect(await empty('person').select('id')).toEqual([]);
  });

  it('is refused where its history, or other history, is already', async () => {
    const source = await fill();
    const text = await source.takeOut();
    const before = await dumpTables(knex);
    expect(await source.takeInText(text)).toMatchObject({ stored: 0 });
    expect(await dumpTables(knex)).toEqual(before);

    const target = instance(empty);
    await target.takeInText(text);
    const later = await source.takeOut();
    const receipt = await target.takeInText(later);
    expect(receipt.rejectedLines[0]).toEqual({ line: 1, reason: 'not_empty' });
    expect(receipt.stored).toBe(0);
  });

  it('is added to what came in since the instance was started', async () => {
    const source = await fill();
    await source.rollUp();
    const text = await source.takeOut();
    const target = instance(empty, { clock: () => NOW_MS + 86_400_000 });
    await target.takeIn(eventLine({ at: '2026-11-20T12:30:00Z' }));
    await target.rollUp();
    expect((await target.takeInText(text)).rejected).toBe(0);
    await target.rollUp();
    const rows = await empty('usage_count')
      .where({ kind: 'portal' })
      .orderBy('day')
      .select('events');
    expect(rows.map(row => Number(row.events))).toEqual([1, 3, 1]);
  });

  it('takes no line that names what no line introduced', async () => {
    const source = await fill();
    const lines = (await source.takeOut()).split('\n');
    const kept = lines.filter(line => !line.includes('"type":"person"'));
    const receipt = await instance(empty).takeInText(kept.join('\n'));
    const reasons = new Set(receipt.rejectedLines.map(one => one.reason));
    expect(reasons).toEqual(new Set(['unknown_reference']));
    expect(await empty('event').select('day')).toEqual([]);
  });

  it('leaves out people who were erased after it was taken', async () => {
    const text = await (await fill()).takeOut();
    const target = instance(empty);
    await target.erase('user:default/ada', NOW_MS + 1);
    expect((await target.takeInText(text)).rejected).toBe(0);
    expect(await target.people.find('user:default/ada')).toBeUndefined();
    expect(await target.people.find('user:default/bob')).toBeDefined();
    expect(await empty('event').select('day')).toEqual([]);
    expect(await empty('attestation').select('on_day')).toEqual([]);
  });
});
