import { mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { reportingDays } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { testApp } from '../../../__testUtils__/testApp';
import { CallerAccess } from '../../../access/CallerAccess';
import { FactCache } from '../../../facts/FactCache';
import { PeopleHistory } from '../../../people/PeopleHistory';
import { recordPopulation } from '../../../people/write/recordPopulation';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { groupSize } from '../../../privacy/groupSize';
import { ReportableGroups } from '../../../privacy/ReportableGroups';
import { remembering, UsesSources } from '../read/UsesSources';
import { createUsesRouter } from '../router';
import { DAY } from './usesContext';

/** Noon of the day after {@link DAY}, UTC. */
export const NOW = (DAY + 1.5) * 86_400_000;

const TABLES = [
  'usage_count',
  'usage_people',
  'usage_month',
  'closed_month',
  'fact_day',
  'dimension',
  'person',
  'population_day',
  'group_members',
  'task_run',
  'new_component',
  'freshness_day',
];

/** Makes a database as good as fresh, with 20 people who are eligible. */
export async function emptyPortal(knex: Knex): Promise<void> {
  for (const table of TABLES) {
    await knex(table).del();
  }
  await knex('person').insert(
    Array.from({ length: 20 }, (_, i) => ({
      ...{ id: i + 1, pseudonym: `p${i + 1}` },
    })),
  );
  await recordPopulation(knex, {
    ...{ day: DAY, takenMs: NOW },
    people: PeopleSet.of(Array.from({ length: 20 }, (_, i) => i + 1)),
  });
}

/** What the questions are answered from. */
export function usesSources(knex: Knex): UsesSources {
  return {
    knex,
    facts: new FactCache({ knex }),
    people: new PeopleHistory({ knex }),
    reportable: new ReportableGroups({ minimum: 5 }),
    clock: () => NOW,
    reportingDay: reportingDays('UTC'),
    timeZone: 'UTC',
    groupSize: groupSize(5),
    coverage: async () => () => 1,
    collectionStart: async () => (DAY - 299) * 86_400_000,
    useCases: [
      { id: 'find', title: 'Find', plugins: ['catalog', 'org'] },
      { id: 'docs', title: 'Docs', plugins: ['techdocs'] },
    ],
  };
}

/** The routes, for a caller who may read everything. */
export function usesApp(knex: Knex) {
  return testApp(
    createUsesRouter({
      access: new CallerAccess({
        httpAuth: mockServices.httpAuth(),
        permissions: mockServices.permissions({
          result: AuthorizeResult.ALLOW,
        }),
        userInfo: mockServices.userInfo(),
        admins: [],
        leaders: [],
      }),
      sources: remembering(usesSources(knex)),
    }),
  );
}

/** Something a person did. */
export interface Deed {
  person: number;
  day: number;
  kind: string;
  dimension: number;
}

/** Stores what people did as the rollup does. */
export async function storeDeeds(knex: Knex, deeds: Deed[]): Promise<void> {
  const rows = new Map<string, Deed[]>();
  for (const deed of deeds) {
    const key = `${deed.kind} ${deed.day} ${deed.dimension}`;
    rows.set(key, [...(rows.get(key) ?? []), deed]);
  }
  for (const some of rows.values()) {
    const [{ kind, day, dimension: dimension_id }] = some;
    await knex('usage_count').insert({
      ...{ kind, day, dimension_id, events: some.length },
    });
    const people = PeopleSet.of(some.map(({ person }) => person)).encode();
    await knex('usage_people').insert({ kind, day, dimension_id, people });
  }
  for (const day of new Set(deeds.map(deed => deed.day))) {
    await knex('fact_day')
      .insert({ day, revision: 1, time_zone: 'UTC' })
      .onConflict('day')
      .merge({ revision: knex.raw('fact_day.revision + 1') });
  }
}

/** Makes dimensions; answers their ids in the same order. */
export async function storeDimensions(
  knex: Knex,
  kind: string,
  values: string[],
): Promise<number[]> {
  const ids: number[] = [];
  for (const value of values) {
    const [{ id }] = await knex('dimension')
      .insert({ kind, value })
      .returning('id');
    ids.push(id);
  }
  return ids;
}
