import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { reportingDays } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { PersonDirectory } from './PersonDirectory';
import { peopleTask } from './peopleTask';

const START = Date.parse('2026-11-20T12:00:00Z');
const MINUTE = 60_000;

const user = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
  spec: {},
});

describe.each(eachDatabase())('the people task on %p', databaseId => {
  /** Runs it each minute; answers the minutes in which it looked. */
  async function looks(
    catalogAt: (minute: number) => Entity[],
    options: { end: number; knex?: Knex },
  ) {
    const { end, knex = await freshDatabase(databaseId) } = options;
    let minute = 0;
    const seen: number[] = [];
    const task = peopleTask({
      knex,
      catalog: {
        ...catalogServiceMock(),
        async *streamEntities(request, caller) {
          if (seen.at(-1) !== minute) {
            seen.push(minute);
          }
          const entities = catalogAt(minute);
          yield* catalogServiceMock({ entities }).streamEntities(
            request,
            caller,
          );
        },
      },
      auth: mockServices.auth(),
      directory: new PersonDirectory({ knex, pseudonymKey: 'key' }),
      population: { filter: [], excludeGroups: [] },
      clock: () => START + minute * MINUTE,
      reportingDay: reportingDays('UTC'),
    });
    for (; minute <= end; minute++) {
      await task.run(new AbortController().signal);
    }
    return seen;
  }

  it('looks each minute until the people stay the same, then every five', async () => {
    const people = ['ada', 'bob', 'cleo'];
    const filling = (minute: number) =>
      people.slice(0, Math.min(minute, people.length)).map(user);
    expect(await looks(filling, { end: 15 })).toEqual([
      0, 1, 2, 3, 4, 5, 10, 15,
    ]);
  });

  it('takes a catalog for read that shows who was there before a restart', async () => {
    const knex = await freshDatabase(databaseId);
    const same = () => [user('ada')];
    await looks(same, { knex, end: 0 });
    expect(await looks(same, { knex, end: 11 })).toEqual([1, 6, 11]);
  });

  it('looks each minute no longer than the first quarter of an hour', async () => {
    const growing = (minute: number) =>
      Array.from({ length: minute + 1 }, (_, i) => user(`p${i}`));
    expect(await looks(growing, { end: 25 })).toEqual([
      ...Array.from({ length: 15 }, (_, minute) => minute),
      19,
      24,
    ]);
  });
});
