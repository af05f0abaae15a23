import fc from 'fast-check';
import { freshnessSummarySchema } from 'backstage-plugin-adoption-health-common';
import { freshnessSummary, StateCount } from './freshnessSummary';

const SWEPT_AT = '2026-11-20T12:00:00.000Z';
const window = { from: 20777, to: 20777, complete: true };

function summaryOf(
  counts: StateCount[],
  sweptAt: string | undefined = SWEPT_AT,
) {
  return freshnessSummary({ sweptAt, window, counts, byRule: [] });
}

describe('freshnessSummary', () => {
  it('counts states over all kinds and by kind, the largest first', () => {
    const summary = summaryOf([
      { kind: 'API', state: 'stale', entities: 1 },
      { kind: 'Component', state: 'fresh', entities: 5 },
      { kind: 'Component', state: 'unknown', entities: 3 },
      { kind: 'Component', state: 'stale', entities: 1 },
    ]);
    expect(summary).toMatchObject({
      total: 10,
      fresh: 5,
      stale: 2,
      unknown: 3,
    });
    expect(summary.byKind).toEqual([
      { kind: 'Component', total: 9, fresh: 5, stale: 1, unknown: 3 },
      { kind: 'API', total: 1, fresh: 0, stale: 1, unknown: 0 },
    ]);
  });

  it('serves the share and what it is at most', () => {
    const summary = summaryOf([
      { kind: 'API', state: 'stale', entities: 1 },
      { kind: 'API', state: 'unknown', entities: 1 },
      { kind: 'API', state: 'fresh', entities: 2 },
    ]);
    const day = '2026-11-20';
    expect(summary.staleShare).toEqual({
      status: 'ok',
      value: 0.25,
      n: 1,
      denominator: 4,
      evidence: 'measured',
      complete: true,
      coverage: 1,
      window: { from: day, to: day },
      definition: 'staleShare',
    });
    expect(summary.upperBound).toMatchObject({
      value: 0.5,
      n: 2,
      definition: 'staleUpperBound',
    });
  });

  it('counts states by owner, the most stale first, nobody as one', () => {
    const counts = (owner: string | undefined, stale: number, fresh: number) =>
      [
        { kind: 'API', owner, state: 'stale', entities: stale },
        { kind: 'System', owner, state: 'fresh', entities: fresh },
      ] satisfies StateCount[];
    expect(
      summaryOf([
        ...counts('group:default/b', 1, 8),
        ...counts('group:default/c', 1, 9),
        ...counts('group:default/a', 1, 8),
        ...counts(undefined, 2, 0),
      ]).byOwner.map(({ owner, stale, total }) => [owner, stale, total]),
    ).toEqual([
      [undefined, 2, 2],
      ['group:default/c', 1, 10],
      ['group:default/a', 1, 9],
      ['group:default/b', 1, 9],
    ]);
  });

  it('has no share before the first sweep', () => {
    const summary = freshnessSummary({
      sweptAt: undefined,
      window,
      counts: [],
      byRule: [],
    });
    expect(summary.staleShare).toMatchObject({
      status: 'no-data',
      reason: 'no-sweep',
    });
    expect(summary.upperBound).toMatchObject({ reason: 'no-sweep' });
  });

  it('has no share of an empty catalog', () => {
    expect(summaryOf([]).staleShare).toMatchObject({
      status: 'no-data',
      reason: 'no-entities',
    });
  });

  it('always keeps to the contract, and adds up', () => {
    const counts = fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom('API', 'Component', 'System'),
        owner: fc.constantFrom('group:default/a', 'user:default/b', undefined),
        state: fc.constantFrom('fresh', 'stale', 'unknown'),
        entities: fc.integer({ min: 1, max: 1000 }),
      }),
      { selector: count => `${count.kind} ${count.owner} ${count.state}` },
    );
    fc.assert(
      fc.property(counts, some => {
        const summary = freshnessSummarySchema.parse(summaryOf(some));
        const { total, fresh, stale, unknown, byKind, byOwner } = summary;
        expect(fresh + stale + unknown).toBe(total);
        for (const groups of [byKind, byOwner]) {
          expect(groups.reduce((sum, one) => sum + one.total, 0)).toBe(total);
          expect(groups.reduce((sum, one) => sum + one.stale, 0)).toBe(stale);
        }
        expect(total).toBe(some.reduce((sum, one) => sum + one.entities, 0));
      }),
    );
  });
});
