import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  adoptionSeriesSchema,
  adoptionSummarySchema,
  dayNumber,
  frequencySchema,
  MetricId,
  reportingDays,
  retentionSchema,
  teamsSchema,
} from 'backstage-plugin-adoption-health-common';
import express from 'express';
import { Knex } from 'knex';
import request from 'supertest';
import { testApp } from '../__testUtils__/testApp';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { CallerAccess } from '../access/CallerAccess';
import { FactCache } from '../facts/FactCache';
import { recordMembership } from '../people/write/recordMembership';
import { recordPopulation } from '../people/write/recordPopulation';
import { okValue } from '../platform/okValue';
import { PeopleSet } from '../platform/peopleSet/PeopleSet';
import { DayWindow } from '../platform/window';
import { PeopleHistory } from '../people/PeopleHistory';
import { groupSize } from '../privacy/groupSize';
import { ReportableGroups } from '../privacy/ReportableGroups';
import { createAdoptionRouter } from './router';

const now = Date.parse('2026-11-20T12:00:00Z');
const today = dayNumber('2026-11-20');
const upTo = (count: number) =>
  PeopleSet.of(Array.from({ length: count }, (_, i) => i + 1));

const ofPortal = (definition: MetricId, window: DayWindow) =>
  okValue(definition, { value: 0.25, window, coverage: 1 });

async function active(knex: Knex, day: number, people: PeopleSet) {
  await knex('usage_people').insert({
    kind: 'portal',
    day,
    dimension_id: 0,
    people: people.encode(),
  });
  await knex('fact_day').insert({ day, revision: 1, time_zone: 'UTC' });
}

describe.each(eachDatabase())('the adoption routes on %p', databaseId => {
  let knex: Knex;
  let app: express.Express;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
    await knex('person').insert(
      Array.from({ length: 20 }, (_, i) => ({ pseudonym: `p${i}` })),
    );
    await active(knex, today - 10, upTo(2));
    await active(knex, today - 1, upTo(8));
    await knex('usage_count').insert(
      [
        { day: today - 10, dimension_id: 1, events: 2 },
        { day: today - 10, dimension_id: 3, events: 3 },
        { day: today - 1, dimension_id: 1, events: 2 },
      ].map(row => ({ ...row, kind: 'search-outcome', value_sum: 0 })),
    );
    for (let day = today - 3; day <= today; day++) {
      await recordPopulation(knex, { day, takenMs: now, people: upTo(20) });
    }
    await recordMembership(knex, {
      day: today - 3,
      members: new Map([
        ['group:default/large', upTo(10)],
        ['group:default/small', upTo(4)],
        // With everyone it would tell about the other two.
        ['group:default/nearly-all', upTo(18)],
      ]),
    });
    app = testApp(
      createAdoptionRouter({
        access: new CallerAccess({
          httpAuth: mockServices.httpAuth(),
          permissions: mockServices.permissions({
            result: AuthorizeResult.ALLOW,
          }),
          userInfo: mockServices.userInfo(),
          admins: [],
          leaders: [],
        }),
        sources: {
          knex,
          facts: new FactCache({ knex }),
          people: new PeopleHistory({ knex }),
          reportable: new ReportableGroups({ minimum: 5 }),
          clock: () => now,
          reportingDay: reportingDays('UTC'),
          groupSize: groupSize(5),
          coverage: async () => () => 1,
          collectionStart: async () => undefined,
          teams: { types: ['team'], threshold: 0.3 },
          goldenPathShare: async window => ofPortal('goldenPathShare', window),
          agentCalls: async window => ofPortal('agentCalls', window),
        },
      }),
    );
  });

  const get = (path: string) =>
    request(app).get(path).set('Authorization', mockCredentials.user.header());

  it('answers as the contract says, up to the last complete day', async () => {
    const { body } = await get('/adoption/summary');
    expect(adoptionSummarySchema.parse(body)).toEqual(body);
    expect(body.window.to).toBe('2026-11-19');
    expect(body.values.adoptionRate).toMatchObject({
      status: 'ok',
      value: 0.4,
      n: 8,
      denominator: 20,
      complete: true,
      window: { from: '2026-11-13', to: '2026-11-19' },
    });
  });

  it('marks a window that ends today as not complete', async () => {
    const { body } = await get('/adoption/summary?to=2026-11-20');
    expect(body.values.wau).toMatchObject({ value: 8, complete: false });
  });

  it('has no points before collection began, and no rate without a population', async () => {
    const { body } = await get(
      '/adoption/series?metric=adoptionRate&from=2026-09-01&to=2026-11-20',
    );
    expect(adoptionSeriesSchema.parse(body)).toEqual(body);
    expect(
      body.points.map((point: { at: string; status: string }) => [
        point.at,
        point.status,
      ]),
    ).toEqual([
      ['2026-11-15', 'no-data'],
      ['2026-11-20', 'ok'],
    ]);
  });

  it('answers for a group that is large enough, and hides a small one', async () => {
    const rateOf = async (group: string) =>
      (await get(`/adoption/summary?group=${group}`)).body.values.adoptionRate;
    expect(await rateOf('group:default/large')).toMatchObject({
      n: 8,
      denominator: 10,
    });
    expect(await rateOf('Large')).toMatchObject({ n: 8 });
    expect(await rateOf('group:default/small')).toMatchObject({
      status: 'suppressed',
    });
    expect(await rateOf('group:default/nearly-all')).toMatchObject({
      status: 'suppressed',
    });
  });

  it('tells of a group only what weeks and months say', async () => {
    const { body } = await get('/adoption/summary?group=large');
    expect(body.values.wau).toMatchObject({ value: 8 });
    expect(body.values.dau).toMatchObject({ status: 'suppressed' });
  });

  it('hands on what is answered elsewhere, and of a group none of it', async () => {
    const { body } = await get('/adoption/summary?from=2026-11-01');
    expect(body.values.agentCalls).toMatchObject({
      value: 0.25,
      window: { from: '2026-11-01', to: '2026-11-19' },
    });
    expect(body.values.goldenPathShare).toMatchObject({ value: 0.25 });
    const ofGroup = await get('/adoption/summary?group=large');
    expect(adoptionSummarySchema.parse(ofGroup.body)).toEqual(ofGroup.body);
    expect(ofGroup.body.values.agentCalls.status).toBe('no-data');
    expect(ofGroup.body.values.goldenPathShare.status).toBe('no-data');
  });

  it('answers retention as the contract says', async () => {
    const { body } = await get('/adoption/retention');
    expect(retentionSchema.parse(body)).toEqual(body);
    expect(body.window).toEqual({ from: '2026-08-28', to: '2026-11-19' });
    expect(body.cohorts).toMatchObject([
      { week: 'existing', size: { status: 'not-enough-data' } },
    ]);
  });

  it('answers frequency as the contract says', async () => {
    const { body } = await get('/adoption/frequency');
    expect(frequencySchema.parse(body)).toEqual(body);
    expect(body.window).toEqual({ from: '2026-10-23', to: '2026-11-19' });
    expect(body.people[0]).toMatchObject({ status: 'not-enough-data' });
  });

  it('answers for teams as the contract says, with a row for each', async () => {
    const { body } = await get('/adoption/teams');
    expect(teamsSchema.parse(body)).toEqual(body);
    expect(body).toMatchObject({
      window: { from: '2026-11-13', to: '2026-11-19' },
      threshold: 0.3,
      rows: [
        { group: 'group:default/large', eligible: 10, rate: { n: 8 }, rank: 1 },
        { group: 'group:default/nearly-all', rate: { status: 'suppressed' } },
        { group: 'group:default/small', rate: { status: 'suppressed' } },
      ],
    });
    expect(body.rows[1]).not.toHaveProperty('eligible');
    expect(body.rows[2]).not.toHaveProperty('rank');
  });

  it('has searches by day and by week', async () => {
    const days = 'from=2026-11-09&to=2026-11-19';
    const byWeek = await get(
      `/adoption/series?metric=searches&grain=week&${days}`,
    );
    expect(adoptionSeriesSchema.parse(byWeek.body)).toEqual(byWeek.body);
    expect(byWeek.body.points).toMatchObject([
      { at: '2026-11-15', value: 5, complete: true },
      { at: '2026-11-19', value: 2, complete: false },
    ]);
    const byDay = await get(`/adoption/series?metric=searches&${days}`);
    expect(byDay.body.grain).toBe('day');
    expect(byDay.body.points).toHaveLength(10);
    expect(byDay.body.points[0]).toMatchObject({ at: '2026-11-10', value: 5 });
    expect(byDay.body.points[1]).toMatchObject({ value: 0 });
  });

  it('has the lifecycle of people by week', async () => {
    const { body } = await get('/adoption/series?metric=newPeople');
    expect(adoptionSeriesSchema.parse(body)).toEqual(body);
    expect(body.grain).toBe('week');
    expect(body.points).toMatchObject([
      { at: '2026-11-15', status: 'not-enough-data' },
      { at: '2026-11-19', status: 'not-enough-data' },
    ]);
  });

  it.each(['summary', 'retention', 'frequency'])(
    'knows no %s of a group that was never recorded',
    async question => {
      const response = await get(`/adoption/${question}?group=nobody`);
      expect(response.status).toBe(404);
    },
  );

  it.each([
    '/adoption/series',
    '/adoption/series?metric=everything',
    '/adoption/series?metric=wau&metric=mau',
    '/adoption/series?metric=wau&grain=year',
    '/adoption/series?metric=retained&grain=day',
    '/adoption/series?metric=searches&group=large',
    '/adoption/retention?from=2026-11-20&to=2026-11-01',
    '/adoption/retention?group=user:default/ada',
    '/adoption/frequency?to=2026-11-31',
    '/adoption/frequency?group=',
    '/adoption/teams?to=2026-11-19&to=2026-11-18',
    '/adoption/teams?to=%00',
    '/adoption/summary?from=2026-11-20&to=2026-11-01',
    '/adoption/summary?from=2020-01-01&to=2026-11-01',
    '/adoption/summary?to=2026-02-30',
    '/adoption/summary?to=yesterday',
    '/adoption/summary?to=',
    '/adoption/summary?to=2026-11-19&to=2026-11-18',
    '/adoption/summary?to[gt]=2026-11-19',
    '/adoption/summary?to=%00',
    '/adoption/summary?group=%00',
    '/adoption/summary?group=',
    '/adoption/summary?group=user:default/ada',
    `/adoption/summary?group=${'g'.repeat(501)}`,
  ])('answers 400 to %s', async path => {
    const response = await get(path);
    expect(response.status).toBe(400);
    expect(response.body.error.name).toBe('InputError');
  });

  it('ignores parameters it does not know', async () => {
    const response = await get('/adoption/summary?limit=-1&sort=x');
    expect(response.status).toBe(200);
  });
});
