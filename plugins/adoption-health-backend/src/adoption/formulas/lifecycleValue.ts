import {
  AbsenceReason,
  DayNumber,
  Value,
  weekStart,
} from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../platform/okValue';
import { DayWindow } from '../../platform/window';
import { ActiveWeeks } from './ActiveWeeks';
import { AdoptionFacts } from './adoptionValue';
import { dormant } from './dormant';
import { firstToldWeek } from './firstToldWeek';
import { newPeople } from './newPeople';
import { partsShown } from './partsShown';
import { peopleCut } from './peopleCut';
import { resurrected } from './resurrected';
import { retained } from './retained';

/** The metrics of how people came to an ISO week. */
const lifecycleMetrics = {
  newPeople,
  retained,
  resurrected,
  dormant,
} as const;

/** A metric of {@link lifecycleValue}. */
export type LifecycleMetric = keyof typeof lifecycleMetrics;

const METRICS = [
  'newPeople',
  'retained',
  'resurrected',
  'dormant',
] as const satisfies readonly LifecycleMetric[];

/** What is known if the active people of this week and the one before are. */
const WHOLES: LifecycleMetric[][] = [
  ['newPeople', 'retained', 'resurrected'],
  ['retained', 'dormant'],
];

/**
 * A metric of the ISO week that `day` is in, up to and including `day`; not
 * complete before its Sunday is over. Of a group nothing is told of part of a
 * week, since that would be a window of its own. Source: metrics.md 2 and 1.7.
 */
export function lifecycleValue(
  metric: LifecycleMetric,
  options: { day: DayNumber; facts: AdoptionFacts; weeks: ActiveWeeks },
): Value {
  const { day, facts, weeks } = options;
  const monday = weekStart(day);
  const isWhole = day === monday + 6;
  const window = {
    from: monday,
    to: day,
    complete: isWhole && day < facts.today,
  };
  const absent = (status: Absence, reason: AbsenceReason) =>
    absentValue(metric, { status, reason, window });
  const { collectingSince } = facts;
  if (collectingSince === undefined || day < collectingSince) {
    return absent('no-data', 'before-collection');
  }
  if (monday < firstToldWeek(collectingSince)) {
    return absent('not-enough-data', 'few-weeks');
  }
  const sizes = sizesOf({ facts, weeks, window });
  const value = sizes.get(metric) ?? 0;
  const cut = peopleCut(facts, day);
  const isShown = facts.group
    ? isWhole && safeInGroup(sizes, facts.groupSize.minimum).has(metric)
    : true;
  return isShown && cut.isCountShown(value)
    ? okValue(metric, {
        value,
        n: value,
        window,
        coverage: facts.coverage(window),
      })
    : absent('suppressed', 'small-group');
}

type Absence = Exclude<Value['status'], 'ok'>;

function sizesOf(options: {
  facts: AdoptionFacts;
  weeks: ActiveWeeks;
  window: DayWindow;
}): Map<LifecycleMetric, number> {
  const { facts, weeks, window } = options;
  const people = {
    active: weeks.in(window.from),
    previous: weeks.in(window.from - 7),
    earlier: weeks.before(window.from),
  };
  const { within } = peopleCut(facts, window.to);
  return new Map(
    METRICS.map(metric => [
      metric,
      within(lifecycleMetrics[metric](people)).size,
    ]),
  );
}

function safeInGroup(
  sizes: ReadonlyMap<LifecycleMetric, number>,
  minimum: number,
): Set<LifecycleMetric> {
  return partsShown({ sizes, wholes: WHOLES, minimum });
}
