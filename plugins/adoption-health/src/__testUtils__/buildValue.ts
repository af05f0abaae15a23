import {
  MetricId,
  OkValue,
  Window,
} from 'backstage-plugin-adoption-health-common';
import { AbsentValue } from '../shared';

/** The 28 days that built answers speak of. */
export const builtWindow: Window = { from: '2026-10-24', to: '2026-11-20' };

/** A {@link OkValue} of a metric, measured and complete unless overridden. */
export function buildValue(
  definition: MetricId,
  overrides: Partial<OkValue> & { value: number },
): OkValue {
  return {
    status: 'ok',
    evidence: 'measured',
    complete: true,
    coverage: 1,
    window: builtWindow,
    definition,
    ...overrides,
  };
}

/** A value of a metric that is not there; `no-data` unless overridden. */
export function buildAbsentValue(
  definition: MetricId,
  overrides: Partial<AbsentValue> = {},
): AbsentValue {
  return { status: 'no-data', window: builtWindow, definition, ...overrides };
}
