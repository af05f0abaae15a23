import { Day, Value } from 'backstage-plugin-adoption-health-common';
import { LifecycleWeek } from './lifecycle';

/** One week as the chart stacks it; what is not known is not there. */
export interface LifecycleRow {
  from: Day;
  week: LifecycleWeek;
  retained?: number;
  resurrected?: number;
  newPeople?: number;
  /** New and resurrected people, where they cannot be told apart yet. */
  untold?: number;
  /** Below zero. */
  dormant?: number;
  /** Everybody so far, in a week that is not over. */
  soFar?: number;
}

/**
 * The bars of the chart. A week that is not over has one part only: who will
 * have dropped out of it is not known before its end.
 */
export function lifecycleRows(weeks: readonly LifecycleWeek[]): LifecycleRow[] {
  return weeks.map(week => {
    const { from, active, values } = week;
    if (!week.complete) {
      return { from, week, soFar: numberOf(active) ?? sum(week) };
    }
    const dormant = numberOf(values.dormant);
    return {
      from,
      week,
      retained: numberOf(values.retained),
      resurrected: numberOf(values.resurrected),
      newPeople: numberOf(values.newPeople),
      untold: untold(week),
      // `-0` would be written with its minus.
      dormant: dormant && -dormant,
    };
  });
}

function numberOf(value: Value | undefined): number | undefined {
  return value?.status === 'ok' ? value.value : undefined;
}

function sum({ values }: LifecycleWeek): number | undefined {
  const parts = [values.retained, values.resurrected, values.newPeople];
  const known = parts.map(numberOf).filter(part => part !== undefined);
  return known.length === parts.length
    ? known.reduce((all, part) => all + part, 0)
    : undefined;
}

// Only where time is what is missing: a suppressed part is nobody's to guess.
function untold({ values, active }: LifecycleWeek): number | undefined {
  const all = numberOf(active);
  const retained = numberOf(values.retained);
  const isEarly =
    values.newPeople.status === 'not-enough-data' &&
    values.resurrected.status === 'not-enough-data';
  return isEarly && all !== undefined && retained !== undefined
    ? Math.max(0, all - retained)
    : undefined;
}
