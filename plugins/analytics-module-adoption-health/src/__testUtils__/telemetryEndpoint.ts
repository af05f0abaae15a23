import type { TelemetryEvent } from 'backstage-plugin-adoption-health-common';
import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { tokenClaims } from '../buffer/tokenClaims';

/** Where the endpoint of these tests stands. */
export const backendUrl = 'http://localhost:7007';

interface Received {
  userRef?: string;
  events: TelemetryEvent[];
}

/** An endpoint that stores everything and remembers what it was sent. */
export function telemetryEndpoint() {
  const received: Received[] = [];
  const catalog = { latencyMs: 0 };
  const server = setupServer(
    http.post<never, { batchId: string; events: TelemetryEvent[] }>(
      `${backendUrl}/api/adoption-health/telemetry`,
      async ({ request }) => {
        const { batchId, events } = await request.json();
        const token = request.headers.get('authorization')?.split(' ')[1];
        received.push({ userRef: tokenClaims(token ?? '').sub, events });
        const receipt = { batchId, stored: events.length, duplicate: 0 };
        return HttpResponse.json({ ...receipt, rejected: [] });
      },
    ),
    http.get(`${backendUrl}/api/catalog/entities`, async () => {
      await delay(catalog.latencyMs);
      return HttpResponse.json([]);
    }),
  );
  const events = () => received.flatMap(batch => batch.events);
  return {
    server,
    received,
    /** The catalog, which takes so long to answer. */
    catalog,
    reset: () => {
      received.length = 0;
      catalog.latencyMs = 0;
    },
    events,
    /** The pages seen, in order: path and plugin. */
    pageViews: () =>
      events().flatMap(event =>
        event.type !== 'timing' && event.action === 'navigate'
          ? [[event.subject, event.context?.pluginId]]
          : [],
      ),
    /** The search episodes: term, results, and how they ended. */
    searches: () =>
      events().flatMap(event =>
        event.type !== 'timing' && event.action === 'search'
          ? [[event.subject, event.value, event.attributes]]
          : [],
      ),
    timings: () =>
      events().flatMap(event => (event.type === 'timing' ? [event] : [])),
  };
}
