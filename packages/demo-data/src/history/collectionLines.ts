import { outage } from '../declared/story';
import { DayPlan } from './DayPlan';
import { instant, TimedLine } from './Teller';

const MS_PER_DAY = 86_400_000;
const outageMs = { from: Date.parse(outage.from), to: Date.parse(outage.to) };

/** When events could come in on a day: all of it, but for the outage. */
export function collectionLines(
  plan: DayPlan,
  { idPrefix }: { idPrefix: string },
): TimedLine[] {
  const day = { from: plan.startMs, to: plan.startMs + MS_PER_DAY };
  const isDisturbed = day.from < outageMs.to && outageMs.from < day.to;
  const spans = isDisturbed
    ? [
        { from: day.from, to: outageMs.from },
        { from: outageMs.to, to: day.to },
      ]
    : [day];
  return spans.map(({ from, to }, index) => ({
    atMs: from,
    line: {
      type: 'collecting',
      id: `${idPrefix}/${plan.text}/collecting/${index}`,
      from: instant(from),
      to: instant(to),
    },
  }));
}
