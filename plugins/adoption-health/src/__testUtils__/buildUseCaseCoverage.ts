import { UseCaseCoverage } from 'backstage-plugin-adoption-health-common';
import { buildAbsentValue, buildValue, builtWindow } from './buildValue';

const ELIGIBLE = 412;

type UseCase = UseCaseCoverage['rows'][number];

/** A use case that so many of 412 people use; without people, not installed. */
export function buildUseCase(
  id: string,
  options: { title?: string; plugins?: string[]; people?: number },
): UseCase {
  const { title = id, plugins = [id], people } = options;
  return {
    id,
    title,
    plugins,
    installed: people !== undefined,
    coverage:
      people === undefined
        ? buildAbsentValue('useCaseCoverage')
        : buildValue('useCaseCoverage', {
            value: people / ELIGIBLE,
            n: people,
            denominator: ELIGIBLE,
          }),
  };
}

/** {@link UseCaseCoverage}: four of five use cases are in use. */
export function buildUseCaseCoverage(
  overrides: Partial<UseCaseCoverage> = {},
): UseCaseCoverage {
  return {
    window: builtWindow,
    rows: [
      buildUseCase('find', {
        title: 'Find & understand',
        plugins: ['catalog', 'catalog-graph'],
        people: 121,
      }),
      buildUseCase('docs', {
        title: 'Docs',
        plugins: ['techdocs'],
        people: 96,
      }),
      buildUseCase('search', { title: 'Search', people: 88 }),
      buildUseCase('operate', {
        title: 'Operate',
        plugins: ['kubernetes', 'pagerduty'],
        people: 46,
      }),
      buildUseCase('create', {
        title: 'Create',
        plugins: ['scaffolder'],
        people: 34,
      }),
    ],
    covered: buildValue('useCasesCovered', {
      value: 0.8,
      n: 4,
      denominator: 5,
    }),
    target: 0.8,
    ...overrides,
  };
}
