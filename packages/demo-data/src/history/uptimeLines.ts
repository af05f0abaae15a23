import { dayNumber } from 'backstage-plugin-adoption-health-common';
import { outage, probeGaps, story } from '../declared/story';
import { draw } from '../draw';
import { DayPlan } from './DayPlan';
import { instant, TimedLine } from './Teller';

const SALT = 111;
const SLOT_MS = 300_000;
const SLOTS = 288;
const SHARE_LOST = 0.002;
const SINCE = dayNumber(story.uptimeSince);
const outages = [spanOf(outage)];
const gaps = probeGaps.map(spanOf);

/** Whether nobody can reach the portal at an instant. */
export function isDown(atMs: number): boolean {
  return isIn(outages, atMs);
}

/** What the probe saw every five minutes of a day; nothing while it was away. */
export function uptimeLines(
  plan: DayPlan,
  { seed, idPrefix }: { seed: number; idPrefix: string },
): TimedLine[] {
  if (plan.day < SINCE) {
    return [];
  }
  return Array.from({ length: SLOTS }, (_, slot) => slot)
    .filter(slot => draw(seed, plan.day, slot, SALT) >= SHARE_LOST)
    .map(slot => ({ slot, atMs: plan.startMs + slot * SLOT_MS }))
    .filter(({ atMs }) => !isIn(gaps, atMs))
    .map(({ slot, atMs }) => ({
      atMs,
      line: {
        type: 'uptime',
        id: `${idPrefix}/${plan.text}/portal-up/${slot}`,
        target: 'portal',
        at: instant(atMs),
        up: !isDown(atMs),
      },
    }));
}

type Span = { fromMs: number; toMs: number };

function spanOf({ from, to }: { from: string; to: string }): Span {
  return { fromMs: Date.parse(from), toMs: Date.parse(to) };
}

function isIn(spans: readonly Span[], atMs: number): boolean {
  return spans.some(({ fromMs, toMs }) => fromMs <= atMs && atMs < toMs);
}
