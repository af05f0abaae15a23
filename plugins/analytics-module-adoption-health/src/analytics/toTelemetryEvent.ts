import type { AnalyticsTelemetryEvent } from 'backstage-plugin-adoption-health-common';
import { CapturedEvent } from './CapturedEvent';
import { cutQuery, withoutQuery } from './withoutQuery';

/**
 * What may leave the browser of an analytics event: no query strings, and of
 * the context only what says where in the portal it happened.
 */
export function toTelemetryEvent(
  event: CapturedEvent,
  at: number,
): AnalyticsTelemetryEvent {
  const { action, value, attributes } = event;
  return {
    type: 'event',
    at: new Date(at).toISOString(),
    action,
    subject: toSubject(event),
    value,
    attributes: attributes && withoutQueries(attributes),
    context: toContext(event.context),
  };
}

function toSubject(event: CapturedEvent): string {
  // Plugins without types sometimes name something else than a text.
  const subject = String(event.subject);
  return event.action === 'navigate'
    ? cutQuery(subject)
    : withoutQuery(subject);
}

function withoutQueries(attributes: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'string' ? withoutQuery(value) : value,
    ]),
  );
}

function toContext(context: CapturedEvent['context'] | undefined) {
  const { pluginId, extensionId, extension, routeRef } = context ?? {};
  return {
    pluginId: asText(pluginId),
    extensionId: asText(extensionId),
    extension: asText(extension),
    routeRef: asText(routeRef),
  };
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
