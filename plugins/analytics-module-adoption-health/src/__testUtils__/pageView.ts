import type { AnalyticsTelemetryEvent } from 'backstage-plugin-adoption-health-common';

/** A page view, as the buffer gets it. */
export function pageView(
  subject: string,
  overrides: Partial<AnalyticsTelemetryEvent> = {},
): AnalyticsTelemetryEvent {
  return {
    type: 'event',
    at: '2026-03-02T09:00:00.000Z',
    action: 'navigate',
    subject,
    context: { pluginId: 'catalog', extensionId: 'page:catalog' },
    ...overrides,
  };
}
