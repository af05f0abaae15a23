import {
  AbsenceReason,
  MetricId,
  OkValue,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { DayWindow, wireWindow } from './window';

/** A number that is there, in the envelope it is served in. */
export function okValue(
  definition: MetricId,
  options: {
    value: number;
    n?: number;
    denominator?: number;
    window: DayWindow;
    coverage: number;
  },
): OkValue {
  const { window, ...rest } = options;
  return {
    status: 'ok',
    ...rest,
    evidence: 'measured',
    complete: window.complete,
    window: wireWindow(window),
    definition,
  };
}

/** A number that is not there, and why. */
export function absentValue(
  definition: MetricId,
  options: {
    status: Exclude<Value['status'], 'ok'>;
    reason: AbsenceReason;
    window: DayWindow;
  },
): Value {
  return {
    status: options.status,
    reason: options.reason,
    window: wireWindow(options.window),
    definition,
  };
}
