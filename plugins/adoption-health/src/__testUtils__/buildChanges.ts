import {
  Changes,
  MetricId,
  OkValue,
  Window,
} from 'backstage-plugin-adoption-health-common';
import { buildValue } from './buildValue';

type Change = Changes['changes'][number];

/** An end of a change: its value, and how it came about where that matters. */
type End = Partial<OkValue> & { value: number };

const now: Window = { from: '2026-10-23', to: '2026-11-19' };
const before: Window = { from: '2026-09-25', to: '2026-10-22' };
const ELIGIBLE = 412;

/** A change of a metric from one end to the other; more is better. */
export function buildChange(
  metric: MetricId,
  ends: { before: End; now: End; direction?: Change['direction'] },
): Change {
  return {
    metric,
    now: buildValue(metric, { window: now, ...ends.now }),
    before: buildValue(metric, { window: before, ...ends.before }),
    direction: ends.direction ?? 'up',
  };
}

/** {@link Changes} of which five are better, one is worse and one is none. */
export function buildChanges(overrides: Partial<Changes> = {}): Changes {
  return {
    window: now,
    before,
    changes: [
      buildChange('mau', { before: { value: 139 }, now: { value: 148 } }),
      buildChange('adoptionRate28', {
        before: share(131, ELIGIBLE),
        now: share(143, ELIGIBLE),
      }),
      buildChange('adoptedTeams', { before: { value: 4 }, now: { value: 6 } }),
      buildChange('staleShare', {
        before: share(48, 608),
        now: share(39, 612),
        direction: 'down',
      }),
      buildChange('pageReadyP75', {
        before: { value: 3_600 },
        now: { value: 3_100 },
        direction: 'down',
      }),
      buildChange('pageReadyWithinTarget', {
        before: share(15_600, 18_140),
        now: share(16_314, 18_970),
      }),
      buildChange('searchZeroShare', {
        before: share(198, 1_101),
        now: share(247, 1_122),
        direction: 'down',
      }),
    ],
    ...overrides,
  };
}

function share(n: number, denominator: number): End {
  return { value: n / denominator, n, denominator };
}
