import {
  isDay,
  RejectionReason,
  telemetryLimits,
} from 'backstage-plugin-adoption-health-common';

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const TRUSTED_SKEW_MS = 120_000;

/**
 * An ISO 8601 instant with a zone as ms since the epoch; undefined for any
 * other text, such as `now`, a day that does not exist or a time without zone.
 */
export function parseInstant(text: unknown): number | undefined {
  const day = typeof text === 'string' ? INSTANT.exec(text)?.[1] : undefined;
  if (typeof text !== 'string' || day === undefined || !isDay(day)) {
    return undefined;
  }
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
}

/**
 * How far the client's clock is behind ours, in ms. Differences up to two
 * minutes are left alone: they may as well be the way. Source: metrics.md 1.2.
 */
export function clockSkewMs(
  sentAtMs: number | undefined,
  receivedMs: number,
): number {
  const skew = sentAtMs === undefined ? 0 : receivedMs - sentAtMs;
  return Math.abs(skew) > TRUSTED_SKEW_MS ? skew : 0;
}

/** The time an event is stored with, or why it is not. */
export function eventTime(
  at: unknown,
  clocks: { receivedMs: number; skewMs: number },
): { atMs: number } | { rejected: RejectionReason } {
  const parsed = parseInstant(at);
  if (parsed === undefined) {
    return { rejected: 'bad_time' };
  }
  const { receivedMs, skewMs } = clocks;
  const corrected = parsed + skewMs;
  if (receivedMs - corrected > telemetryLimits.lateMs) {
    return { rejected: 'too_old' };
  }
  return {
    atMs:
      corrected - receivedMs > telemetryLimits.aheadMs ? receivedMs : corrected,
  };
}
