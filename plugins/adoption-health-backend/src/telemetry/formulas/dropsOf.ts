import { TelemetryReceipt } from 'backstage-plugin-adoption-health-common';
import { Drop } from './drop';

const REASON = /^[a-z][a-z_-]{0,31}$/;
const MOST_AT_ONCE = 1_000_000;

/**
 * What a batch says was given up in the browser, and what of it is refused
 * here. A count that no browser can have meant is left out.
 */
export function dropsOf(batch: {
  dropped: Record<string, number> | undefined;
  rejected: TelemetryReceipt['rejected'];
}): Drop[] {
  const browser = Object.entries(batch.dropped ?? {})
    .filter(
      ([reason, events]) =>
        REASON.test(reason) &&
        Number.isInteger(events) &&
        events > 0 &&
        events <= MOST_AT_ONCE,
    )
    .map(([reason, events]) => ({
      source: 'browser' as const,
      reason,
      events,
    }));
  const server = batch.rejected.map(({ reason }) => ({
    source: 'server' as const,
    reason,
    events: 1,
  }));
  return [...browser, ...server];
}
