import type { TelemetryReceipt } from 'backstage-plugin-adoption-health-common';
import { isRecord } from '../buffer/isRecord';

/**
 * The receipt of a batch. `undefined` when the body is none: a proxy's sign-in
 * page also answers 200, and must not pass for an acknowledgement.
 */
export function readReceipt(
  body: unknown,
  batchId: string,
): TelemetryReceipt | undefined {
  if (!isRecord(body) || body.batchId !== batchId) {
    return undefined;
  }
  const { stored, duplicate, rejected } = body;
  const isReceipt =
    Number.isInteger(stored) &&
    Number.isInteger(duplicate) &&
    Array.isArray(rejected);
  return isReceipt
    ? {
        batchId,
        stored: Number(stored),
        duplicate: Number(duplicate),
        rejected,
      }
    : undefined;
}
