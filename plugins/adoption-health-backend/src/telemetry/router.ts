import { TelemetryReceipt } from 'backstage-plugin-adoption-health-common';
import express from 'express';
import Router from 'express-promise-router';
import { CallerAccess } from '../access/CallerAccess';
import { Clock } from '../platform/clock';
import { arrivedBatch, batchBodyReader } from './batchBody';
import { acceptEvent } from './formulas/acceptEvent';
import { AcceptedEvent } from './formulas/acceptedEvent';
import { dropsOf } from './formulas/dropsOf';
import { clockSkewMs } from './formulas/eventTime';
import { IngestQueue } from './IngestQueue';
import { noTelemetryMetrics, TelemetryMetrics } from './telemetryMetrics';

/**
 * `POST /telemetry`: stores a batch as the signed-in person and acknowledges
 * it after the commit. Who the events belong to comes from the credentials,
 * never from the body.
 */
export function createTelemetryRouter(options: {
  access: CallerAccess;
  queue: IngestQueue;
  clock: Clock;
  metrics?: TelemetryMetrics;
}): express.Router {
  const { access, queue, clock, metrics = noTelemetryMetrics } = options;
  const router = Router();

  router.post('/telemetry', ...batchBodyReader, async (request, response) => {
    const userRef = await access.userRef(request);
    const { batchId, sentAtMs, dropped, events } = arrivedBatch(request.body);
    const receivedMs = clock();
    const sender = {
      userRef,
      receivedMs,
      skewMs: clockSkewMs(sentAtMs, receivedMs),
    };

    const accepted: AcceptedEvent[] = [];
    const rejected: TelemetryReceipt['rejected'] = [];
    events.forEach((raw, index) => {
      const acceptance = acceptEvent(raw, sender);
      if ('event' in acceptance) {
        accepted.push(acceptance.event);
      } else {
        rejected.push({ index, reason: acceptance.rejected });
      }
    });

    const stored = await queue
      .submit({
        userRef,
        batchId,
        events: accepted,
        drops: dropsOf({ dropped, rejected }),
      })
      .catch(error => {
        metrics.refused();
        throw error;
      });
    const receipt: TelemetryReceipt = {
      batchId,
      stored,
      duplicate: accepted.length - stored,
      rejected,
    };
    metrics.acknowledged(receipt);
    rejected.forEach(one => metrics.rejected(one.reason));
    response.json(receipt);
  });

  return router;
}
