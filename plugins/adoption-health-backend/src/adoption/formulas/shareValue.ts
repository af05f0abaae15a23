import {
  MetricId,
  AbsenceReason,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../platform/okValue';
import { DayWindow } from '../../platform/window';
import { HistoryGap } from './historyGap';
import { PeopleCut } from './peopleCut';

/** Some people, out of others. */
export interface Share {
  /** n / denominator. */
  value: number;
  n: number;
  denominator: number;
}

/**
 * A share of people as it is served: absent where its days are not known or
 * there is nobody to divide by, suppressed where it would speak of too few.
 */
export function shareValue(
  metric: MetricId,
  options: {
    window: DayWindow;
    gap?: HistoryGap;
    cut: PeopleCut;
    coverage: (window: DayWindow) => number;
    /** Undefined where there is nobody to divide by, for the reason `none`. */
    share: (Omit<Share, 'n'> & { n?: number }) | undefined;
    none: AbsenceReason;
    /** The people behind the value, where they are not its `n`. */
    people?: number;
  },
): Value {
  const { window, gap, cut, share, none, people = share?.n ?? 0 } = options;
  if (gap) {
    return absentValue(metric, { ...gap, window });
  }
  if (!share) {
    // In a group nobody reads like few, or the reason would tell them apart.
    return none === 'no-population' || cut.isCountShown(0)
      ? absentValue(metric, { status: 'no-data', reason: none, window })
      : suppressed(metric, window);
  }
  const { denominator } = share;
  return cut.isShareShown({ n: people, denominator })
    ? okValue(metric, { ...share, window, coverage: options.coverage(window) })
    : suppressed(metric, window);
}

function suppressed(metric: MetricId, window: DayWindow): Value {
  return absentValue(metric, {
    status: 'suppressed',
    reason: 'small-group',
    window,
  });
}
