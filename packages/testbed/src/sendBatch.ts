import { randomUUID } from 'node:crypto';
import { TelemetryReceipt } from 'backstage-plugin-adoption-health-common';

/** Body of `POST /telemetry`. */
export interface TestBatch {
  batchId: string;
  sentAt: string;
  events: Array<Record<string, unknown>>;
}

/** How the backend answered a batch. */
export type BatchAnswer =
  | { kind: 'acknowledged'; receipt: TelemetryReceipt; tookMs: number }
  | {
      kind: 'refused';
      status: number;
      retryAfter?: string;
      text: string;
      tookMs: number;
    };

/** A batch with an id of its own and `events` navigations at this moment. */
export function buildBatch(
  options: { events?: number; batchId?: string; atMs?: number } = {},
): TestBatch {
  const { events = 1, batchId = randomUUID(), atMs = Date.now() } = options;
  const at = new Date(atMs).toISOString();
  return {
    batchId,
    sentAt: at,
    events: Array.from({ length: events }, (_, index) => ({
      at,
      action: 'navigate',
      subject: `/catalog/default/component/service-${index % 20}`,
      context: { pluginId: 'catalog', extensionId: 'page:catalog/entity' },
    })),
  };
}

/**
 * Sends a batch once. Throws where the connection fails before the answer is
 * complete: then nobody knows whether it was stored.
 */
export async function sendBatch(options: {
  url: string;
  token: string;
  batch: TestBatch;
  signal?: AbortSignal;
}): Promise<BatchAnswer> {
  const start = performance.now();
  const response = await fetch(`${options.url}/api/adoption-health/telemetry`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${options.token}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(options.batch),
  });
  const text = await response.text();
  const tookMs = performance.now() - start;
  if (response.status === 200) {
    return { kind: 'acknowledged', receipt: JSON.parse(text), tookMs };
  }
  const retryAfter = response.headers.get('retry-after') ?? undefined;
  return { kind: 'refused', status: response.status, retryAfter, text, tookMs };
}
