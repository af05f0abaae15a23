import { dayNumber, ExportLine } from 'backstage-plugin-adoption-health-common';
import { TimingSum } from '../../facts/formulas/timingSums';
import { addEncoded, emptySketch } from '../../facts/timingSketch';

/**
 * Page timings out of lines of a take-out, summed by what they are of: beyond
 * a cap several routes of there may be one of here.
 */
export function takenTimings(
  lines: Array<Extract<ExportLine, { type: 'timings' }>>,
): TimingSum[] {
  const sums = new Map<string, TimingSum>();
  for (const line of lines) {
    for (const row of line.of) {
      const [metric, routeId, pluginId, navigation, targetMs] = row;
      const [samples, withinTarget, timedOut, aborted, sketch] = [
        row[5],
        row[6],
        row[7],
        row[8],
        row[9],
      ];
      const key = [line.day, ...row.slice(0, 5)].join(' ');
      const sum = sums.get(key) ?? {
        metric,
        day: dayNumber(line.day),
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
      sum.samples += samples;
      sum.withinTarget += withinTarget;
      sum.timedOut += timedOut;
      sum.aborted += aborted;
      addEncoded(sum.sketch, Buffer.from(sketch, 'base64'));
      sums.set(key, sum);
    }
  }
  return [...sums.values()];
}
