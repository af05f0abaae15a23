import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  outlookSchema,
  reportingDays,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import request from 'supertest';
import { testApp } from '../../__testUtils__/testApp';
import { eachDatabase, freshDatabase } from '../../__testUtils__/testDatabases';
import { CallerAccess } from '../../access/CallerAccess';
import { FactCache } from '../../facts/FactCache';
import { PeopleHistory } from '../../people/PeopleHistory';
import { recordPopulation } from '../../people/write/recordPopulation';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { groupSize } from '../../privacy/groupSize';
import { ReportableGroups } from '../../privacy/ReportableGroups';
import { buildValue, lastSunday, today } from './__testUtils__/outlookParts';
import { createOutlookRoom } from './room';

const WEEKS = 9;
const upTo = (count: number) =>
  PeopleSet.of(Array.from({ length: count }, (_, i) => i + 1));

function roomOn(
  knex: Knex,
  result: AuthorizeResult.ALLOW | AuthorizeResult.DENY = AuthorizeResult.ALLOW,
) {
  return createOutlookRoom({
    access: new CallerAccess({
      httpAuth: mockServices.httpAuth(),
      permissions: mockServices.permissions({ result }),
      userInfo: mockServices.userInfo(),
      admins: [],
      leaders: [],
    }),
    adoption: {
      knex,
      facts: new FactCache({ knex }),
      people: new PeopleHistory({ knex }),
      reportable: new ReportableGroups({ minimum: 5 }),
      clock: () => Date.parse('2026-11-21T12:00:00Z'),
      reportingDay: reportingDays('UTC'),
      groupSize: groupSize(5),
      coverage: async () => () => 1,
      collectionStart: async () => undefined,
    },
    adoptedTeams: async () => buildValue('adoptedTeams', { value: 3 }),
    settings: {
      target: { value: 0.3, direction: 'at-least', by: '2027-03-31' },
      launchedOn: '2026-06-01',
    },
  });
}

describe.each(eachDatabase())('GET /adoption/outlook on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
    await knex('person').insert(
      Array.from({ length: 50 }, (_, i) => ({ pseudonym: `p${i}` })),
    );
    // One person more a week, of 50; this week 14 so far.
    for (let week = 0; week <= WEEKS; week++) {
      const day = Math.min(today, lastSunday - 7 * (WEEKS - 1 - week));
      const takenMs = day * 86_400_000;
      await recordPopulation(knex, { day, takenMs, people: upTo(50) });
      await knex('usage_people').insert({
        kind: 'portal',
        day,
        dimension_id: 0,
        people: upTo(5 + week).encode(),
      });
      await knex('fact_day').insert({ day, revision: 1, time_zone: 'UTC' });
    }
  });

  const get = (
    authorization = mockCredentials.user.header(),
    result?: AuthorizeResult.ALLOW | AuthorizeResult.DENY,
  ) =>
    request(testApp(roomOn(knex, result).router))
      .get('/adoption/outlook')
      .set('Authorization', authorization);

  it('carries the weekly rates on to the date of the target', async () => {
    const response = await get();
    expect(response.status).toBe(200);
    const outlook = outlookSchema.parse(response.body);
    expect(outlook.gate).toMatchObject({ state: 'on-track', weeks: WEEKS });
    expect(outlook.forecast[0]).toMatchObject({ at: '2026-11-22' });
    expect(outlook.forecast[0].middle).toBeCloseTo(14 / 50, 10);
    expect(outlook.forecast.at(-1)).toMatchObject({ at: '2027-03-31' });
    expect(outlook.milestones.map(({ state }) => state)).toEqual([
      'reached',
      'open',
      'open',
    ]);
  });

  it('hands the same gate to the brief', async () => {
    const { body } = await get();
    const gate = await roomOn(knex).gate(
      buildValue('adoptionRate', { value: 14 / 50 }),
    );
    expect(gate).toEqual(outlookSchema.parse(body).gate);
  });

  it('answers 403 without the permission and 401 to nobody', async () => {
    const user = mockCredentials.user.header();
    expect((await get(user, AuthorizeResult.DENY)).status).toBe(403);
    expect((await get(mockCredentials.none.header())).status).toBe(401);
  });
});
