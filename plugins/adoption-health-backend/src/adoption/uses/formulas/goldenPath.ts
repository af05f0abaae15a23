import {
  DayNumber,
  MetricId,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../../platform/okValue';
import { DayWindow } from '../../../platform/window';

/** Components that were added to the catalog, as far as they are alike. */
export interface NewComponents {
  count: number;
  firstSeenDay: DayNumber;
  /** Full ref of the template that made it, where one did. */
  templateRef?: string;
  /** After 90 days: in the catalog and not stale; undefined until then. */
  isAlive?: boolean;
}

/** After how many days it is judged what became of a component. */
export const JUDGED_AFTER_DAYS = 90;

/**
 * Of the components first seen in the window, the share that a template made.
 *
 * @param options - `knownSince` is the first day on which an added component
 *   would have been noticed; undefined before the first complete sweep
 */
export function goldenPathShare(
  components: readonly NewComponents[],
  options: { window: DayWindow; knownSince?: DayNumber },
): Value {
  const { window } = options;
  const added = components.filter(component => isSeenIn(component, window));
  return componentShare('goldenPathShare', {
    ...options,
    n: countOf(added.filter(one => one.templateRef !== undefined)),
    denominator: countOf(added),
  });
}

/**
 * Of the components that templates made and whose 90 days ended in the window,
 * the share that was there and not stale then. Its own window are the days on
 * which they were first seen. Source: metrics.md 2, "Golden-path share".
 */
export function aliveShare(
  components: readonly NewComponents[],
  options: {
    window: DayWindow;
    knownSince?: DayNumber;
    /** Only what this template made. */
    templateRef?: string;
  },
): Value {
  const { templateRef } = options;
  const window = madeWindow(options.window);
  const judged = components.filter(
    component =>
      isSeenIn(component, window) &&
      component.isAlive !== undefined &&
      component.templateRef !== undefined &&
      (templateRef === undefined || component.templateRef === templateRef),
  );
  return componentShare('templateAliveShare', {
    ...{ window, knownSince: options.knownSince },
    n: countOf(judged.filter(({ isAlive }) => isAlive)),
    denominator: countOf(judged),
  });
}

/** The days on which components began whose 90 days ended in a window. */
export function madeWindow(window: DayWindow): DayWindow {
  return {
    from: window.from - JUDGED_AFTER_DAYS,
    to: window.to - JUDGED_AFTER_DAYS,
    complete: window.complete,
  };
}

function countOf(components: readonly NewComponents[]): number {
  return components.reduce((sum, { count }) => sum + count, 0);
}

function isSeenIn(component: NewComponents, window: DayWindow): boolean {
  const { firstSeenDay } = component;
  return window.from <= firstSeenDay && firstSeenDay <= window.to;
}

function componentShare(
  metric: MetricId,
  options: {
    n: number;
    denominator: number;
    window: DayWindow;
    knownSince?: DayNumber;
  },
): Value {
  const { n, denominator, window, knownSince } = options;
  if (knownSince === undefined || window.to < knownSince) {
    const reason = 'no-sweep';
    return absentValue(metric, { status: 'no-data', reason, window });
  }
  if (denominator === 0) {
    const reason = 'nothing-to-count';
    return absentValue(metric, { status: 'no-data', reason, window });
  }
  const watched = window.to - Math.max(window.from, knownSince) + 1;
  return okValue(metric, {
    ...{ value: n / denominator, n, denominator, window },
    coverage: watched / (window.to - window.from + 1),
  });
}
