import { addEncoded, emptySketch } from '../../facts/timingSketch';

/** The timings of one day, route, plugin, navigation and target. */
export interface DayTiming {
  route: string;
  pluginId: string;
  navigation: 'hard' | 'soft';
  targetMs: number;
  samples: number;
  withinTarget: number;
  timedOut: number;
  aborted: number;
  /** Encoded sketch of the samples' times. */
  sketch: Uint8Array;
}

/** Timings of any number of days as one. Times in ms. */
export interface MergedTiming {
  samples: number;
  /** Samples that were judged against the target in force now. */
  judged: number;
  withinTarget: number;
  timedOut: number;
  aborted: number;
  /** Undefined without a sample, as are the others. */
  p50: number | undefined;
  p75: number | undefined;
  p95: number | undefined;
}

/**
 * Merges timings. Times always count; the share within the target only where
 * the target was the one in force now. Source: metrics.md 4.
 */
export function mergeTimings(
  timings: DayTiming[],
  targetMs: number,
): MergedTiming {
  const sketch = emptySketch();
  timings.forEach(timing => addEncoded(sketch, timing.sketch));
  const quantile = (share: number) =>
    sketch.count === 0
      ? undefined
      : Math.round(sketch.getValueAtQuantile(share));
  const comparable = timings.filter(timing => timing.targetMs === targetMs);
  return {
    samples: sum(timings, timing => timing.samples),
    judged: sum(comparable, timing => timing.samples),
    withinTarget: sum(comparable, timing => timing.withinTarget),
    timedOut: sum(timings, timing => timing.timedOut),
    aborted: sum(timings, timing => timing.aborted),
    p50: quantile(0.5),
    p75: quantile(0.75),
    p95: quantile(0.95),
  };
}

/** A route of a plugin, and how it was reached, with all its timings. */
export interface MergedRoute extends Pick<
  DayTiming,
  'route' | 'pluginId' | 'navigation'
> {
  merged: MergedTiming;
}

/** Merges timings by route, plugin and navigation. */
export function mergeByRoute(
  timings: DayTiming[],
  targetMs: number,
): MergedRoute[] {
  return byRoute(timings).map(group => {
    const [{ route, pluginId, navigation }] = group;
    const merged = mergeTimings(group, targetMs);
    return { route, pluginId, navigation, merged };
  });
}

function byRoute(timings: DayTiming[]): DayTiming[][] {
  const groups = new Map<string, DayTiming[]>();
  for (const timing of timings) {
    const key = JSON.stringify([
      timing.route,
      timing.pluginId,
      timing.navigation,
    ]);
    const group = groups.get(key);
    if (group) {
      group.push(timing);
    } else {
      groups.set(key, [timing]);
    }
  }
  return [...groups.values()];
}

function sum(timings: DayTiming[], of: (timing: DayTiming) => number): number {
  return timings.reduce((total, timing) => total + of(timing), 0);
}
