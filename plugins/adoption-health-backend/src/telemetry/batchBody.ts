import { CustomErrorBase, InputError } from '@backstage/errors';
import {
  telemetryBatchSchema,
  telemetryLimits,
} from 'backstage-plugin-adoption-health-common';
import express, { RequestHandler } from 'express';
import { z } from 'zod';
import { parseBody } from '../platform/query';
import { parseInstant } from './formulas/eventTime';

/** Answers 413: the sender may split what it sent. */
export class TooLargeError extends CustomErrorBase {
  readonly statusCode = 413;
}

/** Answers 415: the body is not JSON. */
export class UnsupportedTypeError extends CustomErrorBase {
  readonly statusCode = 415;
}

/**
 * Reads a JSON body of bounded size. A body of another type is refused rather
 * than taken for empty.
 */
export const batchBodyReader: RequestHandler[] = [
  (request, _response, next) => {
    const isJson = request.is('application/json');
    if (isJson === false) {
      next(new UnsupportedTypeError('The body has to be application/json'));
    } else if (isJson === null) {
      next(new InputError('The body is empty'));
    } else {
      next();
    }
  },
  express.json({
    type: 'application/json',
    limit: telemetryLimits.bodyBytes,
    strict: false,
  }),
];

const batchSchema = telemetryBatchSchema.extend({
  sentAt: z.unknown(),
  events: z.array(z.unknown()).min(1),
});

/** A batch as it arrived: the frame is checked, its events are not yet. */
export interface ArrivedBatch {
  batchId: string;
  sentAtMs?: number;
  events: unknown[];
}

/** Checks the frame of a batch. Throws InputError or TooLargeError. */
export function arrivedBatch(body: unknown): ArrivedBatch {
  const { batchId, sentAt, events } = parseBody(batchSchema, body);
  if (events.length > telemetryLimits.events) {
    throw new TooLargeError(
      `A batch has at most ${telemetryLimits.events} events`,
    );
  }
  return {
    batchId: batchId.toLowerCase(),
    sentAtMs: parseInstant(sentAt),
    events,
  };
}
