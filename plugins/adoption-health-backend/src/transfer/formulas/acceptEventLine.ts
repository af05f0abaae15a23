import { telemetryLimits } from 'backstage-plugin-adoption-health-common';
import { normalUserRef } from '../../people/formulas/userRef';
import { acceptEvent } from '../../telemetry/formulas/acceptEvent';
import { parseInstant } from '../../telemetry/formulas/eventTime';
import { LineAcceptance } from './importLine';

/**
 * Checks and scrubs an event or timing as ingest does, as done by the user the
 * line names. However long ago it was, it is not too old; one of the future is
 * no event, and not moved to now as a browser's would be.
 */
export function acceptEventLine(
  raw: Record<string, unknown>,
  nowMs: number,
): LineAcceptance {
  const userRef =
    typeof raw.userRef === 'string' ? normalUserRef(raw.userRef) : undefined;
  if (userRef === undefined) {
    return { rejected: 'bad_user_ref' };
  }
  const time = importedTime(raw.at, nowMs);
  if ('rejected' in time) {
    return time;
  }
  const acceptance = acceptEvent(raw, {
    userRef,
    receivedMs: time.atMs,
    skewMs: 0,
  });
  return 'rejected' in acceptance
    ? acceptance
    : { line: { type: 'event', userRef, event: acceptance.event } };
}

/** A time since 1970 and not ahead of ours. */
export function importedTime(
  at: unknown,
  nowMs: number,
): { atMs: number } | { rejected: string } {
  const atMs = parseInstant(at);
  if (atMs === undefined || atMs < 0) {
    return { rejected: 'bad_time' };
  }
  return atMs - nowMs > telemetryLimits.aheadMs
    ? { rejected: 'time_ahead' }
    : { atMs };
}
