import {
  Day,
  dayNumber,
  Status,
} from 'backstage-plugin-adoption-health-common';
import { countedDays } from '../collection/countedDays';
import { coverageGaps } from '../collection/coverageGaps';
import { dropShare } from '../drops/dropShare';

/** From here on the numbers are not of now. */
const MOST_LAG_MS = 60_000;
/** More given up than this makes the numbers too small. */
const MOST_DROPPED = 0.01;
/** Less than this is more than the restarts of a month. */
const LEAST_COVERAGE = 0.98;
const SHOWN_DAYS = 28;

/** Something that makes the numbers less than they should be. */
export type DataProblem =
  | { kind: 'lag'; lagMs: number }
  | { kind: 'gaps'; days: number; all: number }
  | { kind: 'coverage'; coverage: number; days: number }
  | { kind: 'drops'; share: number }
  | { kind: 'full'; dimensions: string[] }
  | { kind: 'no-partitions' }
  | { kind: 'no-population' }
  | { kind: 'old-population'; day: Day }
  | { kind: 'repaired'; days: number };

/** How complete the numbers are. */
export interface DataCondition {
  /** The most harmful first. */
  problems: DataProblem[];
  /** What was collected, over the days that ingest was open from the start. */
  collected:
    | { kind: 'nothing' }
    | { kind: 'first-day' }
    | { kind: 'days'; days: number; coverage: number };
  lagMs: number;
}

/** Judges the data by how it comes about. */
export function dataCondition(status: Status, today: Day): DataCondition {
  const collected = collectedOf(status);
  const found = [
    lag(status),
    collected.kind === 'days' ? gaps(status, { collected, today }) : undefined,
    drops(status),
    fullDimensions(status),
    status.storage.partitionsAhead === 0
      ? { kind: 'no-partitions' as const }
      : undefined,
    population(status, today),
    repairs(status, today),
  ];
  return {
    problems: found.filter(problem => problem !== undefined),
    collected,
    lagMs: status.rollup.lagMs,
  };
}

function collectedOf({ collection }: Status): DataCondition['collected'] {
  const { coverage28, since, openSince } = collection;
  if (coverage28 !== undefined) {
    return {
      kind: 'days',
      days: countedDays(collection),
      coverage: coverage28,
    };
  }
  return {
    kind:
      since === undefined && openSince === undefined ? 'nothing' : 'first-day',
  };
}

function lag({ rollup: { lagMs } }: Status): DataProblem | undefined {
  return lagMs > MOST_LAG_MS ? { kind: 'lag', lagMs } : undefined;
}

function gaps(
  status: Status,
  options: {
    collected: { days: number; coverage: number };
    today: Day;
  },
): DataProblem | undefined {
  const { days, coverage } = options.collected;
  const withGaps = coverageGaps(status.collection, options.today).length;
  if (withGaps > 0) {
    return { kind: 'gaps', days: withGaps, all: days };
  }
  return coverage < LEAST_COVERAGE
    ? { kind: 'coverage', coverage, days }
    : undefined;
}

function drops(status: Status): DataProblem | undefined {
  const share = dropShare(status);
  return share !== undefined && share > MOST_DROPPED
    ? { kind: 'drops', share }
    : undefined;
}

function fullDimensions({ storage }: Status): DataProblem | undefined {
  const full = storage.dimensions.filter(({ values, cap }) => values >= cap);
  return full.length > 0
    ? { kind: 'full', dimensions: full.map(({ kind }) => kind) }
    : undefined;
}

function population(status: Status, today: Day): DataProblem | undefined {
  const { day } = status.population;
  if (day === undefined) {
    return { kind: 'no-population' };
  }
  // The snapshot of a day that has just begun may be minutes away.
  return dayNumber(day) < dayNumber(today) - 1
    ? { kind: 'old-population', day }
    : undefined;
}

function repairs(status: Status, today: Day): DataProblem | undefined {
  const days = status.verifications.filter(
    ({ day, result }) =>
      result === 'repaired' && dayNumber(day) > dayNumber(today) - SHOWN_DAYS,
  ).length;
  return days > 0 ? { kind: 'repaired', days } : undefined;
}
