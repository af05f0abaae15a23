import {
  telemetryLimits,
  timingEventSchema,
} from 'backstage-plugin-adoption-health-common';
import { Acceptance } from './acceptedEvent';
import { pluginIdOf } from './pluginId';
import { routePlace } from './routeTemplate';
import { textDefect } from './text';

/** Checks and scrubs one page timing. Timings make nobody active. */
export function acceptTiming(
  raw: Record<string, unknown>,
  atMs: number,
): Acceptance {
  const parsed = timingEventSchema.safeParse(raw);
  if (!parsed.success) {
    return { rejected: 'bad_timing' };
  }
  const { metric, route, pluginId, navigation, ms, outcome } = parsed.data;
  if (ms < 0 || ms > telemetryLimits.timingMs) {
    return { rejected: 'bad_timing' };
  }
  if (route.length > telemetryLimits.subjectLength) {
    return { rejected: 'subject_too_long' };
  }
  const defect = textDefect(route);
  if (defect) {
    return { rejected: defect };
  }
  return {
    event: {
      atMs,
      action: metric,
      pluginId: pluginIdOf(pluginId),
      route: routePlace(route).route,
      value: Math.round(ms),
      intentional: false,
      valueEvent: false,
      timing: { navigation, outcome },
    },
  };
}
