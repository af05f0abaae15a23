import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  adoptionHealthFreshnessReadPermission,
  adoptionHealthPerformanceReadPermission,
} from 'backstage-plugin-adoption-health-common';
import { buildAdviceSources } from './__testUtils__/adviceSources';
import {
  buildCatalog,
  buildTeams,
  today,
  window,
} from './__testUtils__/situations';
import { Asked, readAdvice } from './readAdvice';

const logger = mockServices.logger.mock();
const caller = mockCredentials.user();
const gone = new Error('gone');

const read = (sources = buildAdviceSources(), asked: Partial<Asked> = {}) =>
  readAdvice(sources, {
    today,
    caller,
    holds: () => true,
    logger,
    ...asked,
  });

beforeEach(() => jest.resetAllMocks());

describe('readAdvice', () => {
  it('gives the best three, and says nothing of missing parts', async () => {
    const { actions, missing } = await read();
    expect(actions.map(({ rule }) => rule)).toEqual([
      'slow-route',
      'most-read-stale',
      'search-finds-nothing',
    ]);
    expect(missing).toBeUndefined();
  });

  it('asks for the last 28 complete days, and for complete weeks', async () => {
    const sources = buildAdviceSources();
    await read(sources);
    for (const source of [
      'routes',
      'peopleWaiting',
      'search',
      'plugins',
      'funnel',
    ] as const) {
      expect(sources[source]).toHaveBeenCalledWith(window);
    }
    expect(sources.teams).toHaveBeenCalledWith(today - 1);
    // 2026-11-21 is a Saturday; the last Sunday was the 15th.
    expect(sources.dormant).toHaveBeenCalledWith({
      from: today - 6 - 9 * 7 + 1,
      to: today - 6,
      complete: true,
    });
  });

  it.each([
    ['groups were recorded from that day on', today - 1, true],
    ['the catalog has no groups', undefined, true],
    ['groups were recorded only later', today, false],
  ])('speaks of missing teams where %s', async (_, since, isTold) => {
    const sources = buildAdviceSources();
    sources.teams.mockResolvedValue(buildTeams([]));
    sources.groupsSince.mockResolvedValue(since);
    sources.staleEntities.mockResolvedValue(buildCatalog([]).stale);
    const { actions, missing } = await read(sources);
    const rules = actions.map(({ rule }) => rule);
    expect(rules.includes('group-cuts-impossible')).toBe(isTold);
    expect(missing).toBeUndefined();
  });

  it('asks for stale entities as the caller', async () => {
    const sources = buildAdviceSources();
    await read(sources);
    expect(sources.staleEntities).toHaveBeenCalledWith(caller);
  });

  it.each([
    ['catalog', 'staleEntities', 'most-read-stale'],
    ['catalog', 'freshness', 'most-read-stale'],
    ['speed', 'routes', 'slow-route'],
    ['speed', 'peopleWaiting', 'slow-route'],
    ['search', 'search', 'search-finds-nothing'],
  ] as const)(
    'goes on without %s where %s fails, and says so',
    async (part, source, rule) => {
      const sources = buildAdviceSources();
      sources[source].mockRejectedValue(gone);
      const { actions, missing } = await read(sources);
      expect(missing).toEqual([part]);
      expect(actions.map(one => one.rule)).not.toContain(rule);
      expect(actions).toHaveLength(3);
      expect(logger.error).toHaveBeenCalledWith(
        expect.stringContaining(part),
        gone,
      );
    },
  );

  it('answers where nothing can be read at all', async () => {
    const sources = buildAdviceSources();
    Object.values(sources).forEach(source => source.mockRejectedValue(gone));
    expect(await read(sources)).toEqual({
      actions: [],
      missing: [
        'catalog',
        'collection',
        'lifecycle',
        'plugins',
        'search',
        'speed',
        'teams',
        'templates',
      ],
    });
  });

  it.each([
    [adoptionHealthFreshnessReadPermission, 'catalog', 'staleEntities'],
    [adoptionHealthPerformanceReadPermission, 'speed', 'routes'],
  ] as const)(
    'tells nothing that %j protects',
    async (permission, part, source) => {
      const sources = buildAdviceSources();
      const { missing } = await read(sources, {
        holds: asked => asked.name !== permission.name,
      });
      expect(missing).toEqual([part]);
      expect(sources[source]).not.toHaveBeenCalled();
    },
  );
});

describe('gaps in the collection', () => {
  const withCoverage = (openSince: number | undefined) => {
    const sources = buildAdviceSources();
    sources.openSince.mockResolvedValue(openSince);
    sources.coverage.mockResolvedValue(0.4);
    return sources;
  };
  const hasGaps = async (sources: ReturnType<typeof withCoverage>) =>
    (await read(sources)).actions.some(
      ({ rule }) => rule === 'collection-gaps',
    );

  it('are looked for in all 28 days', async () => {
    const sources = withCoverage(window.from - 1);
    expect(await hasGaps(sources)).toBe(true);
    expect(sources.coverage).toHaveBeenCalledWith({
      from: window.from,
      to: window.to,
    });
  });

  it('are no gaps before ingest was open for a whole day', async () => {
    const sources = withCoverage(today - 3);
    expect(await hasGaps(sources)).toBe(true);
    expect(sources.coverage).toHaveBeenCalledWith({
      from: today - 2,
      to: today - 1,
    });
  });

  it.each([undefined, today, today - 1])(
    'are not looked for where ingest is open since %s',
    async since => {
      const sources = withCoverage(since);
      expect(await hasGaps(sources)).toBe(false);
      expect(sources.coverage).not.toHaveBeenCalled();
    },
  );
});
