import type { TelemetryReceipt } from 'backstage-plugin-adoption-health-common';
import { isRecord } from '../buffer/isRecord';

/**
 * Whether a body is the receipt of a batch. It may be something else: a proxy's
 * sign-in page also answers 200, and must not pass for an acknowledgement.
 */
export function isReceipt(
  body: unknown,
  batchId: string,
): body is TelemetryReceipt {
  return (
    isRecord(body) &&
    body.batchId === batchId &&
    Number.isInteger(body.stored) &&
    Number.isInteger(body.duplicate) &&
    Array.isArray(body.rejected)
  );
}
