import { mockServices } from '@backstage/backend-test-utils';
import {
  adoptionHealthFreshnessReadPermission,
  adoptionHealthPerformanceReadPermission,
  changesSchema,
} from 'backstage-plugin-adoption-health-common';
import { buildChangeSources } from './__testUtils__/adviceSources';
import { today } from './__testUtils__/situations';
import { comparedMetrics } from './formulas/changePairs';
import { Asked } from './readAdvice';
import { readChanges } from './readChanges';

const logger = mockServices.logger.mock();

const read = (sources = buildChangeSources(), asked: Partial<Asked> = {}) =>
  readChanges(sources, { today, holds: () => true, logger, ...asked });

const metricsOf = async (...options: Parameters<typeof read>) =>
  (await read(...options)).changes.map(({ metric }) => metric);

beforeEach(() => jest.resetAllMocks());

describe('readChanges', () => {
  it('compares 28 complete days with the 28 before', async () => {
    const changes = await read();
    expect(changesSchema.parse(changes)).toEqual(changes);
    expect(changes).toMatchObject({
      window: { from: '2026-10-24', to: '2026-11-20' },
      before: { from: '2026-09-26', to: '2026-10-23' },
    });
    expect(changes.missing).toBeUndefined();
    for (const { now, before } of changes.changes) {
      expect([now, before]).toMatchObject([
        { value: today - 1 },
        { value: today - 29 },
      ]);
    }
  });

  it('has every metric that is compared, in order', async () => {
    expect(await metricsOf()).toEqual(
      comparedMetrics.map(({ metric }) => metric),
    );
  });

  it('asks for the catalog of the last day of each', async () => {
    const sources = buildChangeSources();
    await read(sources);
    expect(sources.freshnessSeries.mock.calls).toEqual([
      [{ from: today - 1, to: today - 1, complete: true }],
      [{ from: today - 29, to: today - 29, complete: true }],
    ]);
  });

  it('does not compare a catalog that was not looked at before', async () => {
    const sources = buildChangeSources();
    sources.freshnessSeries.mockResolvedValue({ points: [] });
    expect(await metricsOf(sources)).not.toContain('staleShare');
  });

  it('goes on without what fails, and says so', async () => {
    const sources = buildChangeSources();
    sources.search.mockRejectedValue(new Error('gone'));
    const { changes, missing } = await read(sources);
    expect(missing).toEqual(['search']);
    expect(changes).toHaveLength(comparedMetrics.length - 2);
    expect(logger.error).toHaveBeenCalledTimes(1);
  });

  it.each([
    [adoptionHealthFreshnessReadPermission, ['staleShare']],
    [
      adoptionHealthPerformanceReadPermission,
      ['pageReadyP75', 'pageReadyWithinTarget'],
    ],
  ])('tells nothing that %j protects', async (permission, hidden) => {
    const shown = await metricsOf(undefined, {
      holds: asked => asked.name !== permission.name,
    });
    expect(shown).toEqual(
      comparedMetrics
        .map(({ metric }) => metric)
        .filter(metric => !hidden.includes(metric)),
    );
  });

  it('fails where nobody knows when collection began', async () => {
    const sources = buildChangeSources();
    sources.collectingSince.mockRejectedValue(new Error('gone'));
    await expect(read(sources)).rejects.toThrow('gone');
  });
});
