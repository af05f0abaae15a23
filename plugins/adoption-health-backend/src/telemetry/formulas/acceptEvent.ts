import {
  RejectionReason,
  telemetryLimits,
} from 'backstage-plugin-adoption-health-common';
import { attributesDefect } from './attributes';
import { eventTime } from './eventTime';
import { Acceptance, AcceptedEvent } from './acceptedEvent';
import { acceptTiming } from './acceptTiming';
import { isIntentional } from './intentional';
import { isRecord } from './isRecord';
import { pluginIdOf } from './pluginId';
import { routePlace } from './routeTemplate';
import { searchEpisode } from './searchEpisode';
import { textDefect } from './text';
import { isValueEvent } from './valueEvent';

/** Checks and scrubs one event of a batch. Never throws. */
export function acceptEvent(
  raw: unknown,
  sender: { userRef: string; receivedMs: number; skewMs: number },
): Acceptance {
  if (!isRecord(raw)) {
    return { rejected: 'malformed' };
  }
  const time = eventTime(raw.at, sender);
  if (raw.type === 'timing') {
    return 'rejected' in time ? time : acceptTiming(raw, time.atMs);
  }
  if (raw.type !== undefined && raw.type !== 'event') {
    return { rejected: 'malformed' };
  }
  const rejected = eventDefect(raw);
  if (rejected) {
    return { rejected };
  }
  return 'rejected' in time
    ? time
    : { event: scrubbed(raw, { atMs: time.atMs, userRef: sender.userRef }) };
}

function eventDefect(
  raw: Record<string, unknown>,
): RejectionReason | undefined {
  const { action, subject, value, attributes, context } = raw;
  if (typeof action !== 'string' || action === '') {
    return 'malformed';
  }
  if (subject !== undefined && typeof subject !== 'string') {
    return 'malformed';
  }
  if (context !== undefined && context !== null && !isRecord(context)) {
    return 'malformed';
  }
  if (action.length > telemetryLimits.actionLength) {
    return 'action_too_long';
  }
  if (subject && subject.length > telemetryLimits.subjectLength) {
    return 'subject_too_long';
  }
  const textual = textDefect(action) ?? textDefect(subject ?? '');
  return textual ?? numberDefect(value) ?? attributesDefect(attributes);
}

function numberDefect(value: unknown): RejectionReason | undefined {
  if (value === undefined || value === null) {
    return undefined;
  }
  return typeof value === 'number' &&
    Math.abs(value) <= Number.MAX_SAFE_INTEGER + 1
    ? undefined
    : 'bad_value';
}

function scrubbed(
  raw: Record<string, unknown>,
  origin: { atMs: number; userRef: string },
): AcceptedEvent {
  const action = String(raw.action);
  const context = isRecord(raw.context) ? raw.context : {};
  const pluginId = pluginIdOf(context.pluginId);
  const place =
    action === 'navigate' && typeof raw.subject === 'string'
      ? routePlace(raw.subject)
      : undefined;
  const route = place?.route;
  const entityRef = anonymised(place?.entityRef, origin.userRef);
  const intentional = isIntentional({ action, pluginId, route });
  return {
    atMs: origin.atMs,
    action,
    pluginId,
    route,
    entityRef,
    value: typeof raw.value === 'number' ? raw.value : undefined,
    intentional,
    valueEvent: intentional && isValueEvent({ action, route, entityRef }),
    search: intentional ? searchEpisode(raw) : undefined,
  };
}

/** Pages of people are kept only as one's own or somebody else's. */
function anonymised(
  entityRef: string | undefined,
  userRef: string,
): string | undefined {
  if (!entityRef?.startsWith('user:')) {
    return entityRef;
  }
  const own = entityRef === userRef.toLocaleLowerCase('en-US');
  return own ? 'user:own' : 'user:other';
}
