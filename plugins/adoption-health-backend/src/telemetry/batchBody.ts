import { CustomErrorBase } from '@backstage/errors';
import {
  telemetryBatchSchema,
  telemetryLimits,
} from 'backstage-plugin-adoption-health-common';
import { z } from 'zod';
import { jsonBody } from '../platform/jsonBody';
import { parseBody } from '../platform/query';
import { parseInstant } from './formulas/eventTime';

/** Answers 413: the sender may split what it sent. */
export class TooLargeError extends CustomErrorBase {
  readonly statusCode = 413;
}

/** Reads the body of a batch. */
export const batchBodyReader = jsonBody({
  limitBytes: telemetryLimits.bodyBytes,
});

const batchSchema = telemetryBatchSchema.extend({
  sentAt: z.unknown().optional(),
  // A report about the past must not cost the events that came with it.
  dropped: z.record(z.string(), z.number()).optional().catch(undefined),
  events: z.array(z.unknown()).min(1),
});

/** A batch as it arrived: the frame is checked, its events are not yet. */
export interface ArrivedBatch {
  batchId: string;
  sentAtMs?: number;
  dropped?: Record<string, number>;
  events: unknown[];
}

/** Checks the frame of a batch. Throws InputError or TooLargeError. */
export function arrivedBatch(body: unknown): ArrivedBatch {
  const { batchId, sentAt, dropped, events } = parseBody(batchSchema, body);
  if (events.length > telemetryLimits.events) {
    throw new TooLargeError(
      `A batch has at most ${telemetryLimits.events} events`,
    );
  }
  return {
    batchId: batchId.toLowerCase(),
    sentAtMs: parseInstant(sentAt),
    dropped,
    events,
  };
}
