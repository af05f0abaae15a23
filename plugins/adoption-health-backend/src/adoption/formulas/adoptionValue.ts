import {
  DayNumber,
  MetricId,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../platform/okValue';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { DayWindow } from '../../platform/window';
import { GroupSize } from '../../privacy/groupSize';
import { ActiveWindows } from './activeWindows';
import { adoptionRate } from './adoptionRate';
import { GroupCut } from './groupCut';

/** What the adoption metrics are calculated from. */
export interface AdoptionFacts {
  /** Unions of A(D) over windows of days. */
  active: ActiveWindows;
  /** E(D); days without a snapshot are missing. */
  eligible: ReadonlyMap<DayNumber, PeopleSet>;
  /** Where the question is about one group. */
  group?: GroupCut;
  today: DayNumber;
  /** The first day with data; undefined before there is any. */
  collectingSince?: DayNumber;
  /** Share of a window's minutes in which data could come in. */
  coverage: (window: DayWindow) => number;
  groupSize: GroupSize;
}

/** The adoption metrics that are a set, or a share of one, at the end of a day. */
export const adoptionMetrics = {
  dau: { days: 1, of: 'active' },
  wau: { days: 7, of: 'active' },
  mau: { days: 28, of: 'active' },
  adoptionRate: { days: 7, of: 'rate' },
  adoptionRate28: { days: 28, of: 'rate' },
  activeOutsidePopulation: { days: 7, of: 'outside' },
} as const satisfies Partial<
  Record<MetricId, { days: number; of: 'active' | 'rate' | 'outside' }>
>;

/** A key of {@link adoptionMetrics}. */
export type AdoptionMetric = keyof typeof adoptionMetrics;

/** The value of a metric for the window that ends with `day`. */
export function adoptionValue(
  metric: AdoptionMetric,
  options: { day: DayNumber; facts: AdoptionFacts },
): Value {
  const { day, facts } = options;
  const { days, of } = adoptionMetrics[metric];
  const window = {
    from: day - days + 1,
    to: day,
    complete: day < facts.today,
  };
  const { collectingSince } = facts;
  if (collectingSince === undefined || day < collectingSince) {
    return absentValue(metric, {
      status: 'no-data',
      reason: 'before-collection',
      window,
    });
  }
  const active = facts.active({ to: day, days });
  const answers = { active: countActive, rate, outside };
  return answers[of]({ metric, facts, window, active });
}

interface Question {
  metric: AdoptionMetric;
  facts: AdoptionFacts;
  window: DayWindow;
  active: PeopleSet;
}

function rate({ metric, facts, window, active }: Question): Value {
  const everyone = facts.eligible.get(window.to);
  const members = facts.group?.members(window.to);
  const eligible = members ? everyone?.intersect(members) : everyone;
  const result = eligible && adoptionRate(active, eligible);
  if (!everyone || !result) {
    return absentValue(metric, {
      status: 'no-data',
      reason: 'no-population',
      window,
    });
  }
  const { groupSize, group } = facts;
  const shown = group
    ? group.isReportable(window.to, everyone) &&
      groupSize.isCountShown(result.n)
    : groupSize.isReportable(result.denominator);
  return shown
    ? okValue(metric, { ...result, window, coverage: facts.coverage(window) })
    : suppressed(metric, window);
}

function countActive({ metric, facts, window, active }: Question): Value {
  const members = facts.group?.members(window.to);
  const counted = members ? active.intersect(members) : active;
  return count({ metric, facts, window, counted });
}

function outside({ metric, facts, window, active }: Question): Value {
  const eligible = facts.eligible.get(window.to);
  if (!eligible) {
    return absentValue(metric, {
      status: 'no-data',
      reason: 'no-population',
      window,
    });
  }
  const members = facts.group?.members(window.to);
  const outsiders = active.minus(eligible);
  return count({
    metric,
    facts,
    window,
    counted: members ? outsiders.intersect(members) : outsiders,
  });
}

function count(options: {
  metric: AdoptionMetric;
  facts: AdoptionFacts;
  window: DayWindow;
  counted: PeopleSet;
}): Value {
  const { metric, facts, window, counted } = options;
  const eligible = facts.eligible.get(window.to);
  const { groupSize, group } = facts;
  const shown = group
    ? isFixedWindow(window) &&
      eligible !== undefined &&
      group.isReportable(window.to, eligible) &&
      groupSize.isCountShown(counted.size)
    : eligible === undefined || groupSize.isReportable(eligible.size);
  return shown
    ? okValue(metric, {
        value: counted.size,
        n: counted.size,
        window,
        coverage: facts.coverage(window),
      })
    : suppressed(metric, window);
}

/** A single day of a group would tell who was there. Source: metrics.md 1.8. */
function isFixedWindow(window: DayWindow): boolean {
  return [7, 28].includes(window.to - window.from + 1);
}

function suppressed(metric: AdoptionMetric, window: DayWindow): Value {
  return absentValue(metric, {
    status: 'suppressed',
    reason: 'small-group',
    window,
  });
}
