import fc from 'fast-check';
import { useCaseCoverageSchema } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { people, upTo, usesContext } from '../__testUtils__/usesContext';
import { UseCase, useCaseCoverage } from './useCaseCoverage';
import { UsesContext } from './UsesContext';

const useCase = (id: string, ...plugins: string[]): UseCase => ({
  ...{ id, title: id.toUpperCase(), plugins },
});
const coverage = (
  useCases: UseCase[],
  used: Record<string, number[]>,
  options: { seen?: string[]; context?: Partial<UsesContext> } = {},
) =>
  useCaseCoverage(useCases, {
    context: usesContext(options.context),
    people: new Map(
      Object.entries(used).map(([id, ids]) => [id, PeopleSet.of(ids)]),
    ),
    seen: new Set(options.seen ?? Object.keys(used)),
  });

describe('useCaseCoverage', () => {
  it('counts each eligible person of a use case once', () => {
    const result = coverage([useCase('find', 'catalog', 'org', 'x')], {
      catalog: [1, 2, 99],
      org: [2, 3],
      techdocs: [4, 5, 6],
    });
    expect(useCaseCoverageSchema.parse(result)).toEqual(result);
    expect(result).toEqual({
      window: { from: '2026-10-19', to: '2026-11-15' },
      rows: [
        {
          ...{ id: 'find', title: 'FIND', installed: true },
          plugins: ['catalog', 'org', 'x'],
          coverage: expect.objectContaining({
            ...{ value: 0.15, n: 3, denominator: 20 },
            definition: 'useCaseCoverage',
          }),
        },
      ],
      covered: expect.objectContaining({
        ...{ value: 1, n: 1, denominator: 1, definition: 'useCasesCovered' },
      }),
      target: 0.8,
    });
  });

  it('keeps what is not installed in the denominator', () => {
    const result = coverage([useCase('find', 'a'), useCase('docs', 'b')], {
      a: [1, 2, 3],
    });
    expect(result.rows[1]).toMatchObject({
      installed: false,
      coverage: { status: 'no-data' },
    });
    expect(result.covered).toMatchObject({ value: 0.5, denominator: 2 });
  });

  it('is installed once any plugin was ever seen, used lately or not', () => {
    const result = coverage([useCase('docs', 'b', 'c')], {}, { seen: ['c'] });
    expect(result.rows[0]).toMatchObject({
      installed: true,
      coverage: { status: 'ok', value: 0 },
    });
  });

  it('is in use from exactly 10 % on', () => {
    const context = { eligible: upTo(100) };
    const covered = (count: number) =>
      coverage([useCase('a', 'a')], { a: [...upTo(count), 999] }, { context })
        .covered;
    expect(covered(10)).toMatchObject({ value: 1 });
    expect(covered(9)).toMatchObject({ value: 0 });
  });

  it('is no data without a population, and hidden in too small a portal', () => {
    const of = (context: Partial<UsesContext>) =>
      coverage([useCase('a', 'a')], { a: [1, 2, 3, 4] }, { context });
    for (const eligible of [undefined, people()]) {
      expect(of({ eligible })).toMatchObject({
        rows: [{ coverage: { reason: 'no-population' } }],
        covered: { status: 'no-data', reason: 'no-population' },
      });
    }
    expect(of({ eligible: upTo(4) })).toMatchObject({
      rows: [{ coverage: { status: 'suppressed' } }],
      covered: { status: 'suppressed' },
    });
  });

  it('equals a naive recount', () => {
    const ids = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 8 });
    const plugins = ['a', 'b', 'c', 'd'];
    const use = fc.dictionary(fc.constantFrom(...plugins), ids);
    const cases = fc.array(
      fc.uniqueArray(fc.constantFrom(...plugins, 'gone'), { minLength: 1 }),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(use, cases, (used, wanted) => {
        const result = coverage(
          wanted.map((some, i) => useCase(`u${i}`, ...some)),
          used,
          { seen: plugins },
        );
        const reached = wanted.map(some => {
          const came = new Set(some.flatMap(plugin => used[plugin] ?? []));
          return [...came].filter(id => id <= 20).length;
        });
        const isInstalled = (some: string[]) => some.some(id => id !== 'gone');
        expect(result.rows.map(row => row.coverage)).toMatchObject(
          wanted.map((some, i) =>
            isInstalled(some) ? { n: reached[i] } : { status: 'no-data' },
          ),
        );
        expect(result.covered).toMatchObject({
          n: reached.filter(n => n / 20 >= 0.1).length,
          denominator: wanted.length,
        });
      }),
    );
  });
});
