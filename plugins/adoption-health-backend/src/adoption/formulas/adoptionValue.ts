import {
  DayNumber,
  MetricId,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../platform/okValue';
import { PeopleSet } from '../../platform/peopleSet/PeopleSet';
import { DayWindow } from '../../platform/window';
import { ActiveWindows } from './activeWindows';
import { adoptionRate } from './adoptionRate';
import { CutFacts, peopleCut } from './peopleCut';

/** What the adoption metrics are calculated from. */
export interface AdoptionFacts extends CutFacts {
  /** Unions of A(D) over windows of days. */
  active: ActiveWindows;
  today: DayNumber;
  /** The first day with data; undefined before there is any. */
  collectingSince?: DayNumber;
  /** Share of a window's minutes in which data could come in. */
  coverage: (window: DayWindow) => number;
}

/** The adoption metrics that are a set, or a share of one, at the end of a day. */
const adoptionMetrics = {
  dau: { days: 1, of: 'active' },
  wau: { days: 7, of: 'active' },
  mau: { days: 28, of: 'active' },
  adoptionRate: { days: 7, of: 'rate' },
  adoptionRate28: { days: 28, of: 'rate' },
  activeOutsidePopulation: { days: 7, of: 'outside' },
} as const satisfies Partial<
  Record<MetricId, { days: number; of: 'active' | 'rate' | 'outside' }>
>;

/** A metric of {@link adoptionValue}. */
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
  const cut = peopleCut(facts, window.to);
  const result = cut.eligible && adoptionRate(active, cut.eligible);
  if (!result) {
    return absentValue(metric, {
      status: 'no-data',
      reason: 'no-population',
      window,
    });
  }
  return cut.isCountShown(result.n)
    ? okValue(metric, { ...result, window, coverage: facts.coverage(window) })
    : suppressed(metric, window);
}

function countActive({ metric, facts, window, active }: Question): Value {
  return count({ metric, facts, window, counted: active });
}

function outside({ metric, facts, window, active }: Question): Value {
  const eligible = facts.eligible.get(window.to);
  return eligible
    ? count({ metric, facts, window, counted: active.minus(eligible) })
    : absentValue(metric, {
        status: 'no-data',
        reason: 'no-population',
        window,
      });
}

function count(options: {
  metric: AdoptionMetric;
  facts: AdoptionFacts;
  window: DayWindow;
  counted: PeopleSet;
}): Value {
  const { metric, facts, window } = options;
  const cut = peopleCut(facts, window.to);
  const value = cut.within(options.counted).size;
  const isShown =
    cut.isCountShown(value) && (!facts.group || isFixedWindow(window));
  return isShown
    ? okValue(metric, {
        value,
        n: value,
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
