import { DDSketch } from '@datadog/sketches-js';
import { Targets, targetOf } from '../read/getTargets';
import { StoredTiming } from './storedTiming';
import { emptySketch } from '../timingSketch';

/** A load that never became ready is kept as this long. */
export const TIMED_OUT_MS = 30_000;

/** Timings of one day, route, plugin and navigation. */
export interface TimingSum {
  metric: string;
  day: number;
  routeId: number;
  pluginId: number;
  navigation: 'hard' | 'soft';
  targetMs: number;
  samples: number;
  withinTarget: number;
  timedOut: number;
  aborted: number;
  sketch: DDSketch;
}

/**
 * Sums timings up against the target of their day. A page left before it was ready counts as
 * not within the target if that had passed, else as aborted, apart.
 * Source: metrics.md 4.
 */
export function timingSums(
  timings: StoredTiming[],
  targets: Targets,
): TimingSum[] {
  const sums = new Map<string, TimingSum>();
  for (const timing of timings) {
    const { metric, day, routeId, pluginId, navigation, outcome } = timing;
    const targetMs = targetOf(targets, day);
    const key = [metric, day, routeId, pluginId, navigation].join(' ');
    const sum = sums.get(key) ?? {
      metric,
      day,
      routeId,
      pluginId,
      navigation,
      targetMs,
      samples: 0,
      withinTarget: 0,
      timedOut: 0,
      aborted: 0,
      sketch: emptySketch(),
    };
    sums.set(key, sum);
    if (outcome === 'left' && timing.ms < targetMs) {
      sum.aborted += 1;
    } else {
      const ms = outcome === 'timed-out' ? TIMED_OUT_MS : timing.ms;
      sum.samples += 1;
      sum.withinTarget += outcome === 'ready' && ms < targetMs ? 1 : 0;
      sum.timedOut += outcome === 'timed-out' ? 1 : 0;
      sum.sketch.accept(ms);
    }
  }
  return [...sums.values()];
}
