import {
  dayNumber,
  TimingOutcome,
} from 'backstage-plugin-adoption-health-common';
import { PortalPlugin } from '../declared/portalPlugins';
import { regression } from '../declared/story';
import { Random } from '../random';
import { DayPlan } from './DayPlan';

const CAP_MS = 30_000;
const HARD_LOAD_MS = 2_200;
const SPREAD = 0.5;
const SHARE_LEFT = 0.03;
const FROM = dayNumber(regression.from);
const TO = dayNumber(regression.to);

/** How long somebody waits for a page: log-normal around the plugin's median. */
export function drawPageReady(load: {
  random: Random;
  plugin: PortalPlugin;
  navigation: 'hard' | 'soft';
  plan: DayPlan;
}): { ms: number; outcome: TimingOutcome } {
  const { random, plugin, navigation, plan } = load;
  const median =
    plugin.softMs * slowdown(plugin, plan) +
    (navigation === 'hard' ? HARD_LOAD_MS : 0);
  const ms = Math.round(median * Math.exp(SPREAD * normal(random)));
  if (random.next() < SHARE_LEFT) {
    return { ms: Math.min(CAP_MS, Math.round(ms * 0.6)), outcome: 'left' };
  }
  return ms >= CAP_MS
    ? { ms: CAP_MS, outcome: 'timed-out' }
    : { ms, outcome: 'ready' };
}

function slowdown({ id }: PortalPlugin, { day }: DayPlan): number {
  const isSlow = id === regression.pluginId && FROM <= day && day <= TO;
  return isSlow ? regression.factor : 1;
}

/** Roughly normal, mean 0, deviation 1: the sum of twelve would be no better here. */
function normal(random: Random): number {
  let sum = 0;
  for (let i = 0; i < 4; i += 1) {
    sum += random.next();
  }
  return (sum - 2) * Math.sqrt(3);
}
