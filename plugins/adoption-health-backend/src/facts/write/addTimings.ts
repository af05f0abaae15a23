import { Knex } from 'knex';
import { TimingSum } from '../formulas/timingSums';
import { decodeSketch, encodeSketch } from '../timingSketch';

/** Adds timings to the day facts, under the target in force. */
export async function addTimings(
  tx: Knex.Transaction,
  options: { sums: TimingSum[]; targetMs: number },
): Promise<void> {
  for (const sum of options.sums) {
    const key = {
      metric: sum.metric,
      day: sum.day,
      route_id: sum.routeId,
      plugin_id: sum.pluginId,
      navigation: sum.navigation,
      target_ms: options.targetMs,
    };
    const stored = await tx('timing_day').where(key).first();
    const { sketch } = sum;
    if (stored) {
      sketch.merge(decodeSketch(stored.sketch));
    }
    await tx('timing_day')
      .insert({
        ...key,
        samples: sum.samples + Number(stored?.samples ?? 0),
        within_target: sum.withinTarget + Number(stored?.within_target ?? 0),
        timed_out: sum.timedOut + Number(stored?.timed_out ?? 0),
        aborted: sum.aborted + Number(stored?.aborted ?? 0),
        sketch: encodeSketch(sketch),
      })
      .onConflict(Object.keys(key))
      .merge();
  }
}
