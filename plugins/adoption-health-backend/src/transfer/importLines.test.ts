import { Knex } from 'knex';
import { importLines } from './importLines';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { getMembersOfGroup } from '../people/read/getMembersOfGroup';
import { getPopulation } from '../people/read/getPopulation';
import { PeopleSet } from '../platform/peopleSet/PeopleSet';
import { dumpTables } from './__testUtils__/dump';
import {
  eventLine,
  instance,
  NOW_MS,
  timingLine,
} from './__testUtils__/instance';

const ada = 'user:default/ada';
const bob = 'user:default/bob';
const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

describe.each(eachDatabase())('importLines on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  const count = async (table: string) => {
    const [row] = await knex(table).count({ count: '*' });
    return Number(row.count);
  };
  const namesOn = async (text: string) => {
    const { people } = instance(knex);
    const sets = await getPopulation(knex, { from: day(text), to: day(text) });
    const set = sets.get(day(text));
    const [a, b] = await people.idsOf([ada, bob]);
    return set && [set.has(a) && 'ada', set.has(b) && 'bob'].filter(Boolean);
  };

  it('takes every type of line', async () => {
    const { takeIn, rollUp } = instance(knex);
    const receipt = await takeIn(
      eventLine(),
      eventLine({ type: 'event', at: '2024-02-29T23:59:00Z' }),
      timingLine(),
      { type: 'population', day: '2026-03-02', userRefs: [ada, bob] },
      {
        type: 'membership',
        day: '2026-03-02',
        group: 'group:default/team-a',
        userRefs: [ada],
      },
      {
        type: 'uptime',
        target: 'portal',
        at: '2026-03-02T09:15:00Z',
        up: true,
      },
      {
        type: 'collecting',
        from: '2026-03-02T09:10:00Z',
        to: '2026-03-02T09:20:00Z',
      },
      {
        type: 'collecting',
        from: '2026-03-02T09:15:00Z',
        to: '2026-03-02T09:30:00Z',
      },
      {
        type: 'entity',
        day: '2026-03-02',
        ref: 'component:default/pay',
        contentHash: 'abc',
        firstSeen: '2025-01-09',
        changedAt: '2025-11-30',
      },
      {
        type: 'freshness',
        day: '2026-03-02',
        counts: [{ kind: 'Component', state: 'stale', entities: 3 }],
      },
      {
        type: 'task',
        at: '2026-03-02T09:20:00Z',
        startedAt: '2026-03-02T09:15:00Z',
        userRef: ada,
        templateRef: 'template:default/service',
        status: 'completed',
        entityRef: 'component:default/new-one',
      },
      { type: 'alias', userRef: ada, was: 'user:default/ada-lovelace' },
    );
    expect(receipt).toEqual({
      lines: 12,
      stored: 12,
      duplicate: 0,
      rejected: 0,
      rejectedLines: [],
    });
    await rollUp();
    expect(await count('event')).toBe(2);
    const days = await knex('fact_day')
      .orderBy('day')
      .select('day', 'raw_complete');
    expect(days.map(row => [row.day, Boolean(row.raw_complete)])).toEqual([
      [day('2024-02-29'), false],
      [day('2026-11-19'), true],
    ]);
    for (const table of [
      'population_day',
      'group_members',
      'uptime_check',
      'coverage_slot',
      'entity_history',
      'freshness_history',
      'task_run',
      'person_alias',
    ]) {
      expect([table, await count(table)]).toEqual([table, 1]);
    }
    const minutes = Array.from({ length: 20 }, (_, i) => 2 ** (i + 10));
    expect(await knex('coverage_slot').pluck('minutes')).toEqual([
      minutes.reduce((sum, bit) => sum + bit, 0),
    ]);
  });

  it('takes what is told of the freshness of a day in place of what was', async () => {
    const { takeIn } = instance(knex);
    const told = (entities: number, owner?: string) =>
      takeIn({
        type: 'freshness',
        day: '2026-03-02',
        counts: [{ kind: 'Component', owner, state: 'stale', entities }],
      });
    await told(3);
    await told(2, 'Group:default/Team-A');
    await told(1);
    expect(
      await knex('freshness_history')
        .orderBy('owner_ref')
        .select('day', 'kind', 'owner_ref', 'state', 'entities'),
    ).toEqual(
      [
        { owner_ref: '', entities: 1 },
        { owner_ref: 'group:default/team-a', entities: 2 },
      ].map(row => ({
        ...{ day: day('2026-03-02'), kind: 'Component', state: 'stale' },
        ...row,
      })),
    );
    expect(await told(1, 'team-a')).toMatchObject({
      rejectedLines: [{ line: 1, reason: 'bad_entity_ref' }],
    });
    expect(await told(-1)).toMatchObject({
      rejectedLines: [{ line: 1, reason: 'malformed' }],
    });
  });

  it('counts a line with an id once, in one import, in repeats, in others', async () => {
    const { takeIn, rollUp } = instance(knex);
    const lines = [
      eventLine({ id: '1' }),
      eventLine({ id: '1' }),
      eventLine({ id: '2', at: '2024-02-29T23:59:00Z' }),
      timingLine({ id: '3', at: '2024-02-29T23:59:00Z' }),
      { type: 'population', id: '4', day: '2024-02-29', userRefs: [ada] },
    ];
    expect(await takeIn(...lines)).toMatchObject({ stored: 4, duplicate: 1 });
    await rollUp();
    const before = await dumpTables(knex);
    expect(await takeIn(...lines)).toMatchObject({ stored: 0, duplicate: 5 });
    expect(await takeIn(lines[2])).toMatchObject({ stored: 0, duplicate: 1 });
    await rollUp();
    expect(await dumpTables(knex)).toEqual(before);
  });

  it('counts a line without an id each time', async () => {
    const { takeIn } = instance(knex);
    await takeIn(eventLine(), eventLine());
    await takeIn(eventLine());
    expect(await count('event')).toBe(3);
  });

  it('lets two imports of the same lines at once count them once', async () => {
    const lines = Array.from({ length: 300 }, (_, i) => [
      eventLine({ id: `recent ${i}` }),
      eventLine({ id: `old ${i}`, at: '2024-02-29T12:00:00Z' }),
    ]).flat();
    const receipts = await Promise.all([
      instance(knex).takeIn(...lines),
      instance(knex).takeIn(...[...lines].reverse()),
    ]);
    expect(receipts.map(one => one.stored + one.duplicate)).toEqual([600, 600]);
    expect(receipts[0].stored + receipts[1].stored).toBe(600);
    await instance(knex).rollUp();
    const rows = await knex('usage_count')
      .where({ kind: 'portal' })
      .orderBy('day')
      .select('events');
    expect(rows.map(row => Number(row.events))).toEqual([300, 300]);
  });

  it('refuses a line with its number and reason, and takes its neighbours', async () => {
    const { takeIn } = instance(knex);
    const bad: Array<[unknown, string]> = [
      ['{"at":', 'not_json'],
      ['[]', 'malformed'],
      ['null', 'malformed'],
      [{ type: 'wish' }, 'unknown_type'],
      [eventLine({ id: '' }), 'bad_id'],
      [eventLine({ id: 7 }), 'bad_id'],
      [eventLine({ id: 'x'.repeat(201) }), 'bad_id'],
      [eventLine({ id: '\ud800' }), 'bad_id'],
      [eventLine({ userRef: undefined }), 'bad_user_ref'],
      [eventLine({ userRef: 'ada' }), 'bad_user_ref'],
      [eventLine({ userRef: 'group:default/team' }), 'bad_user_ref'],
      [eventLine({ at: 'now' }), 'bad_time'],
      [eventLine({ at: '2026-02-30T00:00:00Z' }), 'bad_time'],
      [eventLine({ at: '1970-01-02T00:00:00Z' }), 'bad_time'],
      [eventLine({ at: '2015-12-31T23:59:59Z' }), 'bad_time'],
      [eventLine({ at: '2026-11-20T12:06:00Z' }), 'time_ahead'],
      [eventLine({ action: 'a\0' }), 'nul_character'],
      [eventLine({ subject: '\ud800' }), 'lone_surrogate'],
      [timingLine({ ms: -1 }), 'bad_timing'],
      [{ type: 'population', day: '2026-02-30', userRefs: [] }, 'bad_day'],
      [{ type: 'population', day: '2026-02-30' }, 'malformed'],
      [{ type: 'population', userRefs: [] }, 'malformed'],
      [{ type: 'population', day: '2026-11-21', userRefs: [] }, 'day_ahead'],
      [{ type: 'population', day: '1969-12-31', userRefs: [] }, 'bad_day'],
      [
        { type: 'population', day: '2026-03-02', userRefs: ['ada'] },
        'bad_user_ref',
      ],
      [
        {
          type: 'membership',
          day: '2026-03-02',
          group: 'team',
          userRefs: [],
        },
        'bad_group_ref',
      ],
      [
        {
          type: 'uptime',
          target: 'a\0',
          at: '2026-03-02T09:15:00Z',
          up: true,
        },
        'nul_character',
      ],
      [{ type: 'alias', userRef: ada, was: ada }, 'bad_alias'],
      [
        {
          type: 'collecting',
          from: '2026-03-02T09:20:00Z',
          to: '2026-03-02T09:10:00Z',
        },
        'bad_span',
      ],
      [
        {
          type: 'collecting',
          from: '2026-01-01T00:00:00Z',
          to: '2026-03-02T09:10:00Z',
        },
        'bad_span',
      ],
      [{ type: 'coverage', of: [[1, 1]] }, 'no_take_out'],
      [`{"x":"${'x'.repeat(1_000_001)}"}`, 'line_too_long'],
    ];
    const receipt = await takeIn(
      ...bad.flatMap(([line]) => [line, eventLine()]),
    );
    expect(receipt.rejectedLines).toEqual(
      bad.map(([, reason], index) => ({ line: 2 * index + 1, reason })),
    );
    expect(receipt).toMatchObject({
      lines: 2 * bad.length,
      stored: bad.length,
      rejected: bad.length,
    });
    expect(await count('event')).toBe(bad.length);
  });

  it('refuses a line of bytes that are no text', async () => {
    const { services } = instance(knex);
    async function* source() {
      yield Buffer.from([0xff, 0xfe, 0x0a]);
      yield Buffer.from(`\uFEFF${JSON.stringify(eventLine())}\r\n \r\n`);
    }
    expect(await importLines(services, source())).toMatchObject({
      lines: 2,
      stored: 1,
      rejectedLines: [{ line: 1, reason: 'not_utf8' }],
    });
  });

  it('lists a thousand rejected lines and counts all', async () => {
    const receipt = await instance(knex).takeInText('x\n'.repeat(1_500));
    expect(receipt).toMatchObject({ lines: 1_500, rejected: 1_500 });
    expect(receipt.rejectedLines).toHaveLength(1_000);
  });

  it('makes room for the days of raw events, once', async () => {
    const prepareDays = jest.fn(async () => {});
    const { takeIn } = instance(knex, { prepareDays });
    await takeIn(
      eventLine({ at: '2026-11-01T12:00:00Z' }),
      eventLine({ at: '2026-11-18T12:00:00Z' }),
      eventLine({ at: '2020-01-01T12:00:00Z' }),
    );
    expect(prepareDays.mock.calls).toEqual([
      [day('2026-11-01'), day('2026-11-18')],
    ]);
  });

  it('replaces the population of a day and of no other', async () => {
    const { takeIn } = instance(knex);
    const population = (on: string, ...userRefs: string[]) => ({
      type: 'population',
      day: on,
      userRefs,
    });
    await takeIn(
      population('2026-03-01', ada),
      population('2026-03-02', ada),
      population('2026-03-03', ada),
    );
    await takeIn(population('2026-03-02', bob));
    expect(await namesOn('2026-03-01')).toEqual(['ada']);
    expect(await namesOn('2026-03-02')).toEqual(['bob']);
    expect(await namesOn('2026-03-03')).toEqual(['ada']);
    await takeIn(population('2026-03-01', ada, bob));
    expect(await namesOn('2026-03-01')).toEqual(['ada', 'bob']);
    expect(await namesOn('2026-03-02')).toEqual(['bob']);
    await takeIn(population('2026-02-27', bob));
    expect(await namesOn('2026-02-28')).toBeUndefined();
    expect(await namesOn('2026-03-01')).toEqual(['ada', 'bob']);
  });

  it('keeps a group until its next line, and what was seen as it was', async () => {
    const { takeIn, people } = instance(knex);
    const group = 'group:default/team-a';
    const membership = (on: string, ...userRefs: string[]) => ({
      type: 'membership',
      day: on,
      group,
      userRefs,
    });
    await takeIn(
      { type: 'population', day: '2026-03-05', userRefs: [ada] },
      membership('2026-03-01', ada),
      membership('2026-03-10', bob),
      membership('2026-03-05', ada, bob),
    );
    const [a, b] = await people.idsOf([ada, bob]);
    const membersOn = async (on: string) => {
      const read = await getMembersOfGroup(knex, {
        groupRef: group,
        to: day('2026-12-31'),
      });
      const members = read?.(day(on));
      return [a, b].filter(id => members?.has(id));
    };
    expect(await membersOn('2026-02-28')).toEqual([]);
    expect(await membersOn('2026-03-04')).toEqual([a]);
    expect(await membersOn('2026-03-09')).toEqual([a, b]);
    expect(await membersOn('2026-03-10')).toEqual([b]);

    // A look at the catalog found the group unchanged on that day.
    await knex('population_day').insert({
      day: day('2026-03-20'),
      taken_ms: NOW_MS,
      people_count: 0,
      people: Buffer.from([1, 0]),
    });
    await takeIn(membership('2026-03-15', ada));
    expect(await membersOn('2026-03-19')).toEqual([a]);
    expect(await membersOn('2026-03-20')).toEqual([b]);
  });

  it('lets an alias count what was done as another, before it and after', async () => {
    const { takeIn, rollUp, people } = instance(knex);
    const was = 'user:default/ada-lovelace';
    const old = '2024-02-29T12:00:00Z';
    await takeIn(eventLine({ userRef: was, at: old }));
    await takeIn(
      eventLine(),
      eventLine({ userRef: was }),
      { type: 'population', day: '2026-03-02', userRefs: [was, bob] },
      {
        type: 'alias',
        id: 'alias',
        userRef: ada,
        was: 'User:default/Ada-Lovelace',
      },
      eventLine({ userRef: was, at: old }),
    );
    await rollUp();
    const id = await people.idOf(ada);
    expect(await people.idOf(was)).toBe(id);
    expect(await knex('event').distinct().pluck('person_id')).toEqual([id]);
    expect(await namesOn('2026-03-02')).toEqual(['ada', 'bob']);
    const rows = await knex('usage_people')
      .where({ kind: 'portal' })
      .pluck('people');
    expect(rows.map(set => [...PeopleSet.decode(set)])).toEqual([[id], [id]]);
    const before = await dumpTables(knex);
    await takeIn({ type: 'alias', userRef: ada, was });
    expect(await dumpTables(knex)).toEqual(before);
  });

  it('takes nothing of before an erasure, and nobody back by it', async () => {
    const { takeIn, erase, people } = instance(knex);
    const lines = [
      eventLine({ id: 'known' }),
      eventLine({ id: 'new' }),
      eventLine({ at: '2024-02-29T12:00:00Z' }),
      {
        type: 'task',
        at: '2026-03-02T09:20:00Z',
        startedAt: '2026-03-02T09:15:00Z',
        userRef: ada,
        templateRef: 'template:default/service',
        status: 'completed',
      },
      { type: 'population', day: '2026-03-02', userRefs: [ada, bob] },
    ];
    await takeIn(lines[0], lines[4]);
    await erase(ada);
    const receipt = await takeIn(...lines);
    expect(receipt).toMatchObject({ stored: 1, duplicate: 1, rejected: 3 });
    expect(new Set(receipt.rejectedLines.map(one => one.reason))).toEqual(
      new Set(['erased']),
    );
    expect(await people.find(ada)).toBeUndefined();
    expect(await count('event')).toBe(0);
    expect(await count('fact_day')).toBe(0);
    const [row] = await knex('population_day').select('people');
    expect(PeopleSet.decode(row.people).size).toBe(1);
  });

  it('asks again who is who where a person was erased meanwhile', async () => {
    const stale = instance(knex);
    await stale.takeIn(eventLine());
    await instance(knex).erase(ada, Date.parse('2026-11-19T10:00:00Z'));
    const later = eventLine({ at: '2026-11-19T11:00:00Z' });
    expect(await stale.takeIn(later)).toMatchObject({ stored: 1 });
    expect(await count('person')).toBe(1);
    expect(await knex('event').pluck('person_id')).toEqual([
      await instance(knex).people.find(ada),
    ]);
  });

  it('leaves the facts alone for raw events, so that rollups have a turn', async () => {
    const { takeIn } = instance(knex);
    await takeIn(eventLine());
    expect(await count('flush')).toBe(1);
    expect(await count('fact_day')).toBe(0);
  });
});
