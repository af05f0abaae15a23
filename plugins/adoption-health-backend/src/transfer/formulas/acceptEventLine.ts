import { telemetryLimits } from 'backstage-plugin-adoption-health-common';
import { normalUserRef } from '../../people/formulas/userRef';
import { acceptEvent } from '../../telemetry/formulas/acceptEvent';
import { parseInstant } from '../../telemetry/formulas/eventTime';
import { LineAcceptance } from './importLine';

/** There was no Backstage before 2016: such a time is a wrong clock's. */
const EARLIEST_MS = Date.UTC(2016, 0);

/**
 * Checks and scrubs an event or timing as ingest does, as done by the user the
 * line names. It may be of years ago; one of the future is no event, and not
 * moved to now as a browser's would be.
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

/**
 * A time since 2016 and not ahead of ours. One event of a wrong clock would
 * make collection begin with it, and everyone who came later new.
 */
export function importedTime(
  at: unknown,
  nowMs: number,
): { atMs: number } | { rejected: string } {
  const atMs = parseInstant(at);
  if (atMs === undefined || atMs < EARLIEST_MS) {
    return { rejected: 'bad_time' };
  }
  return atMs - nowMs > telemetryLimits.aheadMs
    ? { rejected: 'time_ahead' }
    : { atMs };
}
