import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  adoptionSeriesMetricSchema,
  Day,
  dayOf,
  MetricId,
} from 'backstage-plugin-adoption-health-common';
import { Router } from 'express';
import fc from 'fast-check';
import { Knex } from 'knex';
import request from 'supertest';
import { testApp } from '../__testUtils__/testApp';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { CallerAccess } from '../access/CallerAccess';
import { recordMembership } from '../people/write/recordMembership';
import { recordPopulation } from '../people/write/recordPopulation';
import { okValue } from '../platform/okValue';
import { PeopleSet } from '../platform/peopleSet/PeopleSet';
import { DayWindow } from '../platform/window';
import { createAdoptionRouter } from './router';
import { remembering } from './uses/read/UsesSources';
import { createUsesRouter } from './uses/router';
import { DAY } from './uses/__testUtils__/usesContext';
import {
  Deed,
  emptyPortal,
  NOW,
  storeDeeds,
  usesSources,
} from './uses/__testUtils__/usesPortal';

const GROUP = 'group:default/eight';
const MINIMUM = 5;
/** Eight members, and twelve others who are always the same. */
const MEMBERS = [1, 2, 3, 4, 5, 6, 7, 8];
const OTHERS = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
const DAYS = 90;
const PLUGINS = [1, 2, 3];
const KINDS = ['portal', 'value'];

const ofPortal = (definition: MetricId, window: DayWindow) =>
  okValue(definition, { value: 0.25, window, coverage: 1 });

/** A visit: of a person, so many days ago, to a plugin. */
const visitOf = (people: readonly number[]) =>
  fc.record({
    person: fc.constantFrom(...people),
    ago: fc.integer({ min: 0, max: DAYS - 1 }),
    plugin: fc.constantFrom(...PLUGINS),
  });

const deedsOf = (
  visits: ReadonlyArray<{ person: number; ago: number; plugin: number }>,
): Deed[] =>
  visits.flatMap(({ person, ago, plugin }) => [
    ...KINDS.map(kind => ({ person, kind, day: DAY - ago, dimension: 0 })),
    { person, kind: 'plugin', day: DAY - ago, dimension: plugin },
  ]);

const visitsOfOthers = OTHERS.flatMap(person =>
  Array.from({ length: 12 }, (_, i) => ({
    person,
    ago: (person * 5 + i * 7) % DAYS,
    plugin: PLUGINS[(person + i) % PLUGINS.length],
  })),
);

const lastDay: Day = dayOf(DAY);
const firstDay: Day = dayOf(DAY - DAYS + 1);
const cut = `group=${GROUP}&to=${lastDay}`;

/** Every question that can be asked of a group. */
const questions = [
  `/adoption/summary?${cut}&from=${firstDay}`,
  `/adoption/retention?${cut}&from=${firstDay}`,
  `/adoption/frequency?${cut}`,
  `/adoption/plugins?${cut}&from=${dayOf(DAY - 6)}`,
  `/adoption/plugins?${cut}&from=${dayOf(DAY - 27)}`,
  // Nothing but these has a point for each day.
  ...['wau', 'mau', 'adoptionRate'].map(
    metric =>
      `/adoption/series?${cut}&from=${firstDay}&metric=${metric}&grain=day`,
  ),
  ...adoptionSeriesMetricSchema
    .exclude(['searches'])
    .options.map(
      metric =>
        `/adoption/series?${cut}&from=${firstDay}&metric=${metric}&grain=week`,
    ),
];

/**
 * The rule "0 to k - 1 is suppressed" told as what a reader can find out: from
 * what is said of a group nobody can tell what fewer than k members did, nor
 * whether they did anything. Source: metrics.md 1.8.
 */
describe.each(eachDatabase())('answers about a group on %p', databaseId => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await freshDatabase(databaseId);
  });

  async function portal(deeds: Deed[]) {
    await emptyPortal(knex);
    const everyone = PeopleSet.of([...MEMBERS, ...OTHERS]);
    for (let day = DAY - DAYS; day <= DAY; day++) {
      await recordPopulation(knex, { day, takenMs: NOW, people: everyone });
    }
    await recordMembership(knex, {
      day: DAY - DAYS,
      members: new Map([[GROUP, PeopleSet.of(MEMBERS)]]),
    });
    await storeDeeds(knex, deeds);
    const access = new CallerAccess({
      httpAuth: mockServices.httpAuth(),
      permissions: mockServices.permissions({ result: AuthorizeResult.ALLOW }),
      userInfo: mockServices.userInfo(),
      admins: [],
      leaders: [],
    });
    const sources = remembering(usesSources(knex));
    const router = Router();
    router.use(
      createAdoptionRouter({
        access,
        sources: {
          ...sources,
          teams: { types: ['team'], threshold: 0.3 },
          goldenPathShare: async window => ofPortal('goldenPathShare', window),
          agentCalls: async window => ofPortal('agentCalls', window),
        },
      }),
    );
    router.use(createUsesRouter({ access, sources }));
    const app = testApp(router);
    return async (path: string) => {
      const { status, body } = await request(app)
        .get(path)
        .set('Authorization', mockCredentials.user.header());
      expect([path, status]).toEqual([path, 200]);
      return body;
    };
  }

  /** What is said of the group, with what is said of it among the teams. */
  async function answers(visits: Parameters<typeof deedsOf>[0]) {
    const ask = await portal(deedsOf([...visits, ...visitsOfOthers]));
    const said = new Map<string, unknown>();
    for (const path of questions) {
      said.set(path, await ask(path));
    }
    const { rows } = await ask(`/adoption/teams?to=${lastDay}`);
    said.set(
      'teams',
      // Adopted speaks of weeks and a share, of every team that is reportable.
      rows.map(({ adopted: _adopted, ...row }: { adopted?: boolean }) => row),
    );
    return said;
  }

  it('are the same whatever fewer than k of its members did', async () => {
    const ofNobody = await answers([]);
    expect(JSON.stringify([...ofNobody])).toContain('small-group');
    await fc.assert(
      fc.asyncProperty(
        fc
          .shuffledSubarray(MEMBERS, { minLength: 1, maxLength: MINIMUM - 1 })
          .chain(few =>
            fc.array(visitOf(few), { minLength: 1, maxLength: 40 }),
          ),
        async visits => {
          expect(await answers(visits)).toEqual(ofNobody);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('count k of its members', async () => {
    const visits = MEMBERS.slice(0, MINIMUM).map(person => ({
      ...{ person, ago: 1, plugin: 1 },
    }));
    const said = await answers(visits);
    expect(said.get(questions[0])).toMatchObject({
      values: { wau: { status: 'ok', value: MINIMUM } },
    });
  });
});
