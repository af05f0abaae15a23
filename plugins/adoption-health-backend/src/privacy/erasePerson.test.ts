import { reportingDays } from 'backstage-plugin-adoption-health-common';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { getPeopleByDay } from '../facts/read/getPeopleByDay';
import { rollUp } from '../facts/rollUp';
import { getMembersOfGroup } from '../people/read/getMembersOfGroup';
import { getPopulation } from '../people/read/getPopulation';
import { PersonDirectory } from '../people/PersonDirectory';
import { recordPopulation } from '../people/write/recordPopulation';
import { PeopleSet } from '../platform/peopleSet/PeopleSet';
import { commitRequests } from '../telemetry/commitRequests';
import { DimensionDirectory } from '../telemetry/DimensionDirectory';
import { AcceptedEvent } from '../telemetry/formulas/acceptedEvent';
import { TermDirectory } from '../telemetry/TermDirectory';
import { erasePerson } from './write/erasePerson';
import { mergePeople } from './write/mergePeople';
import { personTables } from './write/replacePeople';
import { rebuildDay } from '../facts/write/rebuildDay';
import { purgeRecords } from '../telemetry/write/purgeRecords';

jest.setTimeout(60_000);

const ada = 'user:default/ada';
const bob = 'user:default/bob';
const TODAY = 20_777;
const nowMs = TODAY * 86_400_000 + 43_200_000;
const settings = { targetMs: 5_000, timeZone: 'UTC' };

const event = (overrides: Partial<AcceptedEvent> = {}): AcceptedEvent => ({
  atMs: nowMs - 60_000,
  action: 'navigate',
  pluginId: 'catalog',
  route: '/catalog',
  intentional: true,
  valueEvent: false,
  ...overrides,
});
const timing = (ms: number) =>
  event({
    action: 'page_ready',
    intentional: false,
    value: ms,
    timing: { navigation: 'hard', outcome: 'ready' },
  });

function replica(knex: Knex) {
  const people = new PersonDirectory({ knex, pseudonymKey: 'key' });
  const dimensions = new DimensionDirectory({ knex });
  const services = {
    knex,
    people,
    dimensions,
    terms: new TermDirectory({ dimensions, key: 'key' }),
    reportingDay: reportingDays('UTC'),
  };
  return {
    people,
    send: async (
      userRef: string,
      events: AcceptedEvent[],
      batchId: string = randomUUID(),
    ) => {
      const requests = [{ userRef, batchId, events, drops: [] }];
      const [stored] = await commitRequests(services, {
        requests,
        receivedMs: nowMs,
      });
      return stored;
    },
    erase: (userRef: string) =>
      erasePerson(knex, {
        pseudonym: people.pseudonymOf(userRef),
        nowMs,
        ...settings,
      }),
    merge: (userRef: string, was: string) =>
      knex.transaction(tx =>
        mergePeople(tx, [
          {
            pseudonym: people.pseudonymOf(userRef),
            was: people.pseudonymOf(was),
          },
        ]),
      ),
  };
}

describe.each(eachDatabase())('erasePerson on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  const portal = async (day: number) => {
    const counts = await knex('usage_count').where({ kind: 'portal', day });
    const people = await getPeopleByDay(knex, { from: day, to: day });
    return {
      events: counts.map(row => Number(row.events)),
      people: [...(people.get(day) ?? [])],
    };
  };

  /** Everything there may be about somebody. */
  const live = async (userRef: string) => {
    const { people, send } = replica(knex);
    await send(userRef, [
      event(),
      timing(400),
      event({ atMs: nowMs - 2 * 86_400_000 }),
    ]);
    const id = await people.idOf(userRef);
    await knex('attestation').insert({
      entity_ref: 'component:default/pay',
      person_id: id,
      on_day: TODAY,
      valid_until_day: TODAY + 180,
      evidence_keys: '{}',
    });
    await knex('task_run').insert({
      template_ref: 'template:default/service',
      person_id: id,
      started_ms: nowMs,
      ended_ms: nowMs,
      status: 'completed',
    });
    const word = { person_id: id, on_day: TODAY };
    await knex('report').insert({
      ...word,
      entity_ref: 'component:default/pay',
      reason: 'other',
      note: 'Who wrote this?',
      content_hash: '1:a',
    });
    const owned = { ...word, entity_ref: `component:default/of-${id}` };
    await knex('snooze').insert({ ...owned, until_day: TODAY });
    await knex('disowned').insert(owned);
    await knex('usage_month').insert({
      kind: 'portal',
      month: 600,
      dimension_id: id,
      events: 1,
      value_sum: 0,
      people: PeopleSet.of([id]).encode(),
    });
    return id;
  };

  it('removes a person from every table, and nobody else', async () => {
    const one = replica(knex);
    const id = await live(ada);
    const other = await live(bob);
    await rollUp(knex, settings);
    const both = PeopleSet.of([id, other]);
    await recordPopulation(knex, { day: 10, takenMs: 1, people: both });
    await recordPopulation(knex, { day: 11, takenMs: 1, people: both });
    await knex('group_members').insert({
      group_ref: 'group:default/team',
      from_day: 10,
      people: both.encode(),
    });

    expect(await one.erase(ada)).toEqual({
      known: true,
      events: 3,
      sets: expect.any(Number),
      attestations: 1,
    });
    for (const table of [
      ...Object.keys(personTables),
      'event',
      'person_alias',
    ]) {
      const rows = await knex(table).where('person_id', id);
      expect([table, rows]).toEqual([table, []]);
    }
    for (const table of [
      'usage_people',
      'usage_month',
      'population_day',
      'group_members',
    ]) {
      const sets = await knex(table).whereNotNull('people').pluck('people');
      const holding = sets.filter((set: Buffer) =>
        PeopleSet.decode(set).has(id),
      );
      expect([table, holding]).toEqual([table, []]);
    }
    expect(await one.people.find(ada)).toBeUndefined();
    expect(await portal(TODAY)).toEqual({ events: [1], people: [other] });
    expect(await knex('event').where('person_id', other)).toHaveLength(3);
    const eligible = await getPopulation(knex, { from: 10, to: 11 });
    expect([...eligible.values()].map(set => [...set])).toEqual([
      [other],
      [other],
    ]);
    expect(await knex('population_day').pluck('people_count')).toEqual([1, 1]);
    const members = await getMembersOfGroup(knex, {
      groupRef: 'group:default/team',
      to: 20,
    });
    expect([...(members?.(15) ?? [])]).toEqual([other]);
  });

  it('leaves facts that a recount of what is left agrees with', async () => {
    const { send, erase } = replica(knex);
    await live(ada);
    await live(bob);
    await send(bob, [timing(6_000)]);
    await rollUp(knex, settings);
    // One that is stored, and not counted yet.
    await send(bob, [event(), timing(100)]);
    await erase(ada);
    const facts = async () => ({
      counts: await knex('usage_count').orderBy([
        'kind',
        'day',
        'dimension_id',
      ]),
      people: await knex('usage_people').orderBy([
        'kind',
        'day',
        'dimension_id',
      ]),
      timings: await knex('timing_day').orderBy(['day', 'route_id']),
    });
    const before = await facts();
    expect(before.timings.map(row => Number(row.samples))).toEqual([2]);
    for (const day of [TODAY, TODAY - 2]) {
      const again = await knex.transaction(tx =>
        rebuildDay(tx, { ...settings, day }),
      );
      expect(again).toEqual({ result: 'equal' });
    }
    expect(await facts()).toEqual(before);
    await rollUp(knex, settings);
    expect(await portal(TODAY)).toMatchObject({ events: [2] });
  });

  it('keeps counts of days that are not kept raw, as nobody’s', async () => {
    const { erase } = replica(knex);
    await live(ada);
    await rollUp(knex, settings);
    await knex('fact_day').update({ raw_complete: false });
    await erase(ada);
    expect(await portal(TODAY)).toEqual({ events: [1], people: [] });
  });

  it('lets nothing of before come back from a batch sent again', async () => {
    const one = replica(knex);
    const two = replica(knex);
    const batchId = randomUUID();
    const before = [event()];
    await two.send(ada, before, batchId);
    const id = await two.people.idOf(ada);
    await one.erase(ada);

    // The other replica still remembers an id; it finds out, and asks again.
    await two.send(ada, before, batchId).catch(() => {});
    expect(await two.send(ada, before, batchId)).toBe(0);
    expect(await knex('event').select('day')).toEqual([]);

    expect(await two.send(ada, [event({ atMs: nowMs + 1 })])).toBe(1);
    expect(await two.people.idOf(ada)).toBeGreaterThan(id);
  });

  it('lets no snapshot of a stale replica bring the id back', async () => {
    const two = replica(knex);
    const [id] = await two.people.idsOf([ada]);
    await replica(knex).erase(ada);
    await expect(
      recordPopulation(knex, {
        day: TODAY,
        takenMs: nowMs,
        people: PeopleSet.of([id]),
      }),
    ).rejects.toMatchObject({ message: 'A person was erased meanwhile' });
    expect(await knex('population_day').select('day')).toEqual([]);
  });

  it('remembers also somebody nothing is known of', async () => {
    const one = replica(knex);
    expect(await one.erase(ada)).toEqual({
      known: false,
      events: 0,
      sets: 0,
      attestations: 0,
    });
    expect(await one.send(ada, [event()])).toBe(0);
  });

  it('forgets after 14 days', async () => {
    await replica(knex).erase(ada);
    await purgeRecords(knex, {
      today: TODAY + 14,
      nowMs: nowMs + 14 * 86_400_000,
    });
    expect(await knex('erasure').select('erased_ms')).toHaveLength(1);
    await purgeRecords(knex, {
      today: TODAY + 14,
      nowMs: nowMs + 14 * 86_400_000 + 1,
    });
    expect(await knex('erasure').select('erased_ms')).toEqual([]);
  });

  it('erases a person under all their names', async () => {
    const one = replica(knex);
    await live(ada);
    await one.merge(bob, ada);
    await one.erase(ada);
    expect(await knex('person').select('id')).toEqual([]);
    expect(await knex('person_alias').select('person_id')).toEqual([]);
    expect(await replica(knex).send(ada, [event()])).toBe(0);
    expect(await replica(knex).send(bob, [event()])).toBe(0);
  });
});

describe.each(eachDatabase())('mergePeople on %p', databaseId => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
  });

  it('makes what two people did that of one, from any replica', async () => {
    const one = replica(knex);
    const two = replica(knex);
    const batchId = randomUUID();
    const other = randomUUID();
    await two.send(ada, [event()], batchId);
    await two.send(bob, [event()], batchId);
    await two.send(bob, [event({ route: '/docs' })], other);
    await rollUp(knex, settings);
    const id = await one.people.idOf(ada);
    await one.merge(ada, bob);

    expect(await one.people.idOf(bob)).toBe(id);
    expect(await knex('person').pluck('id')).toEqual([id]);
    expect(await knex('event').distinct().pluck('person_id')).toEqual([id]);
    const people = await getPeopleByDay(knex, { from: TODAY, to: TODAY });
    expect([...(people.get(TODAY) ?? [])]).toEqual([id]);
    const [day] = await knex('fact_day');
    expect(day.revision).toBe(2);

    await two.send(bob, [event()], other).catch(() => {});
    expect(await two.send(bob, [event()], other)).toBe(0);
    expect(await two.send(bob, [event()])).toBe(1);
    expect(await knex('event').distinct().pluck('person_id')).toEqual([id]);
  });

  it('keeps one report of a person who reported under two names', async () => {
    const one = replica(knex);
    const [kept, gone] = await one.people.idsOf([ada, bob]);
    for (const person_id of [kept, gone]) {
      await knex('report').insert({
        entity_ref: 'component:default/pay',
        person_id,
        on_day: TODAY,
        reason: 'other',
        content_hash: '1:a',
      });
    }
    await knex('snooze').insert({
      entity_ref: 'component:default/pay',
      person_id: gone,
      on_day: TODAY,
      until_day: TODAY,
    });
    await one.merge(ada, bob);
    expect(await knex('report').pluck('person_id')).toEqual([kept]);
    expect(await knex('snooze').pluck('person_id')).toEqual([kept]);
  });

  it('gives a person a name that nobody had yet', async () => {
    const one = replica(knex);
    await one.merge(ada, bob);
    expect(await one.people.idOf(bob)).toBe(await one.people.idOf(ada));
    expect(await knex('person').select('id')).toHaveLength(1);
  });

  it('is the same in any order, said twice, and in a circle', async () => {
    const cleo = 'user:default/cleo';
    const one = replica(knex);
    await one.send(cleo, [event()]);
    await one.merge(bob, cleo);
    await one.merge(ada, bob);
    await one.merge(ada, bob);
    await one.merge(cleo, ada);
    const ids = await replica(knex).people.idsOf([ada, bob, cleo]);
    expect(new Set(ids).size).toBe(1);
    expect(await knex('person').select('id')).toHaveLength(1);
    expect(await knex('event').pluck('person_id')).toEqual([ids[0]]);
  });
});
