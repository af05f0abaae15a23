import { LoggerService } from '@backstage/backend-plugin-api';
import { serializeError, ServiceUnavailableError } from '@backstage/errors';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { isDatabaseFailure } from './database/failure';

const RETRY_AFTER_SECONDS = '5';
/** Senders are promised an answer within five seconds. */
const ANSWER_MS = 4_500;

const refusedForTime = new WeakSet<Response>();

/**
 * First handler of the plugin's router: a request that is not answered in time
 * is answered 503, whoever keeps it waiting. What its handlers come up with
 * later is dropped. Paths of requests that take their time, such as an import,
 * are to match `mayTakeLong`.
 */
export function answerInTime(
  options: { mayTakeLong?: RegExp; answerMs?: number } = {},
): RequestHandler {
  const { mayTakeLong, answerMs = ANSWER_MS } = options;
  return (request, response, next) => {
    if (mayTakeLong?.test(request.path)) {
      next();
      return;
    }
    const timer = setTimeout(() => {
      if (response.headersSent) return;
      refusedForTime.add(response);
      // Not by `next`: that one belongs to the handler that is still at it.
      const error = new ServiceUnavailableError(
        'This takes too long right now',
      );
      response.status(503).setHeader('Retry-After', RETRY_AFTER_SECONDS);
      response.json({
        error: serializeError(error),
        request: { method: request.method, url: request.originalUrl },
        response: { statusCode: 503 },
      });
    }, answerMs);
    response.once('close', () => clearTimeout(timer));
    next();
  };
}

/**
 * Last handler of the plugin's router. What comes from the database is logged
 * and answered as 503 without its text; every 503 says when to come back. The
 * host's error handler does the rest.
 */
export function answerErrors(logger: LoggerService): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (refusedForTime.has(response)) {
      logger.debug('A request failed after it was refused for time', error);
      return;
    }
    const unavailable = isDatabaseFailure(error);
    if (unavailable) {
      logger.error('The database failed', error);
    }
    if (unavailable || error?.name === 'ServiceUnavailableError') {
      response.setHeader('Retry-After', RETRY_AFTER_SECONDS);
    }
    next(
      unavailable
        ? new ServiceUnavailableError('Storage is not available')
        : error,
    );
  };
}
