import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  freshnessRules,
  reportingDays,
} from 'backstage-plugin-adoption-health-common';
import { SourceEvidenceProvider } from 'backstage-plugin-adoption-health-node';
import { Knex } from 'knex';
import { eachDatabase, freshDatabase } from '../__testUtils__/testDatabases';
import { CallerAccess } from '../access/CallerAccess';
import { groupSize } from '../privacy/groupSize';
import { components, group } from './__testUtils__/entities';
import { FakeSources, sourced, urlOf } from './__testUtils__/sources';
import { defaultSettings, noon } from './__testUtils__/sweeps';
import { createFreshnessRoom } from './room';

const MINUTE_MS = 60_000;
const full = [group('team-a'), ...components(50)];

describe.each(eachDatabase())('freshness room on %p', databaseId => {
  let knex: Knex;
  let nowMs: number;

  beforeEach(async () => {
    knex = await freshDatabase(databaseId);
    nowMs = noon(0);
  });

  function room(
    catalog = catalogServiceMock({ entities: full }),
    sourceEvidence?: SourceEvidenceProvider[],
  ) {
    const logger = mockServices.logger.mock();
    const options = {
      knex,
      catalog,
      auth: mockServices.auth(),
      access: new CallerAccess({
        httpAuth: mockServices.httpAuth(),
        permissions: mockServices.permissions(),
        userInfo: mockServices.userInfo(),
        admins: [],
        leaders: [],
      }),
      logger,
      clock: () => nowMs,
      reportingDay: reportingDays('UTC'),
      rules: freshnessRules,
      sourceEvidence,
      settings: {
        ...defaultSettings,
        kinds: ['Component'],
        sweepEvery: { minutes: 30 },
      },
      permissions: mockServices.permissions(),
      newId: () => 'c0ffee00-0000-4000-8000-000000000000',
      secret: 'secret',
      personId: async () => 1,
      knownPersonId: async () => 1,
      pseudonymOf: (userRef: string) => userRef,
      readers: {
        groupSize: groupSize(5),
        collectingSince: async () => undefined,
        coverage: async () => () => 1,
      },
    };
    const { tasks, readSummary } = createFreshnessRoom(options);
    const [task] = tasks;
    const tick = () => task.run(new AbortController().signal);
    return { options, task, tick, readSummary, logger };
  }
  const sweeps = async () => (await knex('sweep')).length;

  it('wants one task, on one replica at a time', () => {
    expect(room().task).toMatchObject({
      id: 'adoption-health-sweep',
      every: { minutes: 1 },
      scope: 'global',
    });
  });

  it('sweeps at once, soon again, and then as often as configured', async () => {
    const { tick, readSummary } = room();
    await tick();
    expect((await readSummary()).total).toBe(50);
    await tick();
    expect(await sweeps()).toBe(1);

    nowMs += 2 * MINUTE_MS;
    await tick();
    expect(await sweeps()).toBe(2);
    nowMs += 29 * MINUTE_MS;
    await tick();
    expect(await sweeps()).toBe(2);
    nowMs += MINUTE_MS;
    await tick();
    expect(await sweeps()).toBe(3);
  });

  it('looks again each time while the catalog is empty', async () => {
    const streamEntities = jest.fn(async function* stream() {
      yield [];
    });
    const { tick } = room(catalogServiceMock.mock({ streamEntities }));
    await tick();
    await tick();
    expect(streamEntities).toHaveBeenCalledTimes(4);
  });

  it('warns when it holds a sweep back, and dates the old picture', async () => {
    await room().tick();
    nowMs += 2 * MINUTE_MS;
    const emptied = room(catalogServiceMock({ entities: [] }));
    await emptied.tick();
    expect(emptied.logger.warn).toHaveBeenCalledTimes(1);
    expect(await emptied.readSummary()).toMatchObject({
      total: 50,
      sweptAt: new Date(noon(0)).toISOString(),
    });
  });

  it('asks those who know about sources', async () => {
    const sources = new FakeSources();
    sources.evidence.set(urlOf('pay'), { kind: 'missing' });
    const entities = [group('team-a'), sourced('pay')];
    const { tick, readSummary } = room(catalogServiceMock({ entities }), [
      sources,
    ]);
    await tick();
    expect((await readSummary()).byRule).toEqual([
      { rule: 'source-missing', entities: 1 },
    ]);
  });

  it('does not start with two rules of one id', () => {
    const { options } = room();
    const rules = [...freshnessRules, freshnessRules[0]];
    expect(() => createFreshnessRoom({ ...options, rules })).toThrow(
      'Two freshness rules have the id owner-missing',
    );
  });
});
