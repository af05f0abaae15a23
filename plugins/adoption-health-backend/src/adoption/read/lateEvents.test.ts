import {
  dayNumber,
  dayOf,
  reportingDays,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { FactCache } from '../../facts/FactCache';
import { PeopleHistory } from '../../people/PeopleHistory';
import { recordGroupInfo } from '../../people/write/recordGroupInfo';
import { recordMembership } from '../../people/write/recordMembership';
import { recordPopulation } from '../../people/write/recordPopulation';
import { okValue } from '../../platform/okValue';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { groupSize } from '../../privacy/groupSize';
import { ReportableGroups } from '../../privacy/ReportableGroups';
import { getAdoptionSeries } from './getAdoptionSeries';
import { getAdoptionSummary } from './getAdoptionSummary';
import { getFrequency } from './getFrequency';
import { getRetention } from './getRetention';
import { getTeams } from './getTeams';
import { PeopleSources } from './PeopleSources';

/** The Monday after the last whole week. */
const today = dayNumber('2026-11-16');
const WEEK = { from: today - 7, to: today - 1, complete: true };
const people = (from: number, to: number) =>
  PeopleSet.of(Array.from({ length: to - from + 1 }, (_, i) => from + i));

describe.each(eachDatabase())('what comes in late, on %p', databaseId => {
  let knex: Knex;
  let sources: PeopleSources;

  /** As the rollup does it: the day is rewritten and its revision rises. */
  async function come(day: number, set: PeopleSet, kind = 'portal') {
    const key = { kind, day, dimension_id: 0 };
    const before = await knex('usage_people').where(key).first('people');
    const known = before ? [PeopleSet.decode(before.people)] : [];
    const all = PeopleSet.union([...known, set]).encode();
    await knex('usage_people')
      .insert({ ...key, people: all })
      .onConflict(['kind', 'day', 'dimension_id'])
      .merge();
    await knex('fact_day')
      .insert({ day, revision: 1, time_zone: 'UTC' })
      .onConflict('day')
      .merge({ revision: knex.raw('fact_day.revision + 1') });
  }
  const lastPoint = async (metric: 'newPeople' | 'resurrected') => {
    const series = await getAdoptionSeries(sources, { metric, window: WEEK });
    return series.points.at(-1);
  };
  const summary = async (groupRef?: string) => {
    const window = { ...WEEK, from: today - 60 };
    return (await getAdoptionSummary(sources, { window, groupRef })).values;
  };

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    await knex('person').insert(
      Array.from({ length: 30 }, (_, i) => ({ pseudonym: `p${i}` })),
    );
    sources = {
      knex,
      facts: new FactCache({ knex }),
      people: new PeopleHistory({ knex }),
      reportable: new ReportableGroups({ minimum: 5 }),
      clock: () => today * 86_400_000 + 3_600_000,
      reportingDay: reportingDays('UTC'),
      groupSize: groupSize(5),
      coverage: async () => () => 1,
      collectionStart: async () => undefined,
      teams: { types: ['team'], threshold: 0.3 },
      goldenPathShare: async window =>
        okValue('goldenPathShare', { value: 0, window, coverage: 1 }),
      agentCalls: async window =>
        okValue('agentCalls', { value: 0, window, coverage: 1 }),
    };
    await recordPopulation(knex, {
      day: today - 1,
      takenMs: 1,
      people: people(1, 30),
    });
    await come(today - 90, people(25, 25));
    await come(today - 7, people(1, 10));
  });

  it('moves the first week of a person back', async () => {
    expect(await lastPoint('newPeople')).toMatchObject({ value: 10 });
    await come(today - 15, people(1, 4));
    expect(await lastPoint('newPeople')).toMatchObject({ value: 6 });
    expect(await lastPoint('resurrected')).toMatchObject({ value: 4 });
  });

  it('moves the cohort of a person, and the weeks after', async () => {
    const cohorts = async () => {
      const answer = await getRetention(sources, {
        window: { ...WEEK, from: today - 21 },
      });
      return answer.cohorts.map(({ week, size, retained }) => [
        week,
        size.status === 'ok' ? size.value : size.status,
        retained.map(value => (value.status === 'ok' ? value.n : value.status)),
      ]);
    };
    expect(await cohorts()).toEqual([
      ['existing', 1, Array(3).fill('suppressed')],
      [dayOf(today - 21), 0, Array(3).fill('no-data')],
      [dayOf(today - 14), 0, Array(2).fill('no-data')],
      [dayOf(today - 7), 10, [10]],
    ]);
    await come(today - 21, people(1, 5));
    expect(await cohorts()).toEqual([
      ['existing', 1, Array(3).fill('suppressed')],
      [dayOf(today - 21), 5, [5, 0, 5]],
      [dayOf(today - 14), 0, Array(2).fill('no-data')],
      [dayOf(today - 7), 5, [5]],
    ]);
  });

  it('counts the days of a person again', async () => {
    const once = async () => {
      const { people: counts } = await getFrequency(sources, { window: WEEK });
      return counts.slice(0, 2);
    };
    expect(await once()).toMatchObject([{ value: 10 }, { value: 0 }]);
    await come(today - 1, people(1, 3));
    expect(await once()).toMatchObject([{ value: 7 }, { value: 3 }]);
  });

  it('makes people activated, and others of old', async () => {
    await come(today - 40, people(11, 20));
    expect((await summary()).activatedShare).toMatchObject({
      n: 0,
      denominator: 10,
    });
    await come(today - 30, people(11, 12), 'value');
    await come(today - 80, people(20, 20));
    expect((await summary()).activatedShare).toMatchObject({
      n: 2,
      denominator: 9,
    });
  });

  it('moves the beginning of collection', async () => {
    expect(await lastPoint('newPeople')).toMatchObject({ status: 'ok' });
    await knex('fact_day')
      .where('day', today - 90)
      .del();
    expect(await lastPoint('newPeople')).toMatchObject({
      status: 'not-enough-data',
    });
  });

  it('knows a team once the catalog says what it is', async () => {
    const groups = async () => {
      const { rows } = await getTeams(sources, WEEK);
      return rows.map(row => [row.group, row.rank, row.adopted]);
    };
    await recordMembership(knex, {
      day: today - 40,
      members: new Map([
        ['group:default/a', people(1, 8)],
        ['group:default/division', people(1, 16)],
      ]),
    });
    expect(await groups()).toEqual([
      ['group:default/a', 1, false],
      ['group:default/division', 1, false],
    ]);
    const parentRefs = ['group:default/division'];
    await recordGroupInfo(knex, {
      day: today,
      groups: new Map([
        ['group:default/a', { type: 'team', parentRefs }],
        ['group:default/division', { type: 'division', parentRefs: [] }],
      ]),
    });
    expect(await groups()).toEqual([['group:default/a', 1, false]]);
    await come(today - 14, people(1, 3));
    await come(today - 21, people(1, 3));
    expect(await groups()).toEqual([['group:default/a', 1, true]]);
    expect((await summary()).teamAdoptionRate).toMatchObject({
      n: 1,
      denominator: 1,
    });
    expect(
      (await summary('group:default/division')).teamAdoptionRate,
    ).toMatchObject({ n: 1, denominator: 1 });
  });
});
