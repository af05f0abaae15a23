import { Value } from 'backstage-plugin-adoption-health-common';
import { absentValue, okValue } from '../../platform/okValue';
import { DayWindow } from '../../platform/window';
import { MergedTiming } from './mergeTimings';

/** Fewer loads than this are shown, but not judged. Source: metrics.md 4. */
export const JUDGED_SAMPLES = 20;

/** Where and how well the loads of a window could be seen. */
export interface Observation {
  window: DayWindow;
  coverage: number;
}

/** page_ready at p75, in ms. */
export function readyP75(
  timing: MergedTiming,
  { window, coverage }: Observation,
): Value {
  const value = timing.p75;
  return value === undefined || timing.samples < JUDGED_SAMPLES
    ? tooFew('pageReadyP75', { samples: timing.samples, window })
    : okValue('pageReadyP75', { value, n: timing.samples, window, coverage });
}

/** Share of the loads that were ready within the target in force now. */
export function withinTargetShare(
  timing: MergedTiming,
  { window, coverage }: Observation,
): Value {
  const { judged, withinTarget } = timing;
  return judged < JUDGED_SAMPLES
    ? tooFew('pageReadyWithinTarget', { samples: judged, window })
    : okValue('pageReadyWithinTarget', {
        value: withinTarget / judged,
        n: withinTarget,
        denominator: judged,
        window,
        coverage,
      });
}

function tooFew(
  definition: 'pageReadyP75' | 'pageReadyWithinTarget',
  options: { samples: number; window: DayWindow },
): Value {
  const { samples, window } = options;
  return samples === 0
    ? absentValue(definition, {
        status: 'no-data',
        reason: 'no-samples',
        window,
      })
    : absentValue(definition, {
        status: 'not-enough-data',
        reason: 'few-samples',
        window,
      });
}
