import {
  UseCaseCoverage,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { absentValue } from '../../../platform/okValue';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { wireWindow } from '../../../platform/window';
import { peopleShare } from './peopleValues';
import { portalShare } from './portalValue';
import { UsesContext } from './UsesContext';

/** Something people come to the portal for. */
export interface UseCase {
  id: string;
  title: string;
  /** Plugin ids; an event on any of them counts. */
  plugins: readonly string[];
}

/** Which share of the use cases should be in use. */
const TARGET = 0.8;
/** A use case is in use from so many hundredths of the eligible people on. */
const IN_USE_PERCENT = 10;

/**
 * How many of the eligible people each use case reaches in the context's 28
 * days, and how many use cases reach at least 10 %. One that is not installed
 * reaches nobody. Source: metrics.md 2, "Use-case coverage".
 */
export function useCaseCoverage(
  useCases: readonly UseCase[],
  options: {
    context: UsesContext;
    /** Who used a plugin in the window, by its id. */
    people: ReadonlyMap<string, PeopleSet>;
    /** Ids of all plugins that were ever seen. */
    seen: ReadonlySet<string>;
  },
): UseCaseCoverage {
  const { context, people, seen } = options;
  const rows = useCases.map(({ id, title, plugins }) => {
    const installed = plugins.some(plugin => seen.has(plugin));
    return {
      ...{ id, title, installed },
      plugins: [...plugins],
      coverage: installed
        ? coverageOf(plugins, { context, people })
        : absentValue('useCaseCoverage', {
            status: 'no-data',
            reason: 'nothing-to-count',
            window: context.window,
          }),
    };
  });
  return {
    window: wireWindow(context.window),
    rows,
    covered: covered(
      rows.map(row => row.coverage),
      context,
    ),
    target: TARGET,
  };
}

function coverageOf(
  plugins: readonly string[],
  options: {
    context: UsesContext;
    people: ReadonlyMap<string, PeopleSet>;
  },
): Value {
  const { context, people } = options;
  return peopleShare('useCaseCoverage', {
    context,
    people: PeopleSet.union(plugins.flatMap(id => people.get(id) ?? [])),
  });
}

function covered(coverages: readonly Value[], context: UsesContext): Value {
  const metric = 'useCasesCovered';
  const { eligible, window } = context;
  if (!eligible || eligible.size === 0) {
    return absentValue(metric, {
      status: 'no-data',
      reason: 'no-population',
      window,
    });
  }
  return portalShare(metric, {
    context,
    n: coverages.filter(isInUse).length,
    denominator: coverages.length,
  });
}

function isInUse(coverage: Value): boolean {
  if (coverage.status !== 'ok') {
    return false;
  }
  const { n = 0, denominator = 0 } = coverage;
  // In whole numbers, so that exactly 10 % are 10 %.
  return n * 100 >= denominator * IN_USE_PERCENT;
}
