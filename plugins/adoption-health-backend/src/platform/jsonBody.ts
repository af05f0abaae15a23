import { CustomErrorBase, InputError } from '@backstage/errors';
import express, { RequestHandler } from 'express';

/** Answers 415: the body is not JSON. */
export class UnsupportedTypeError extends CustomErrorBase {
  readonly statusCode = 415;
}

/**
 * Reads a JSON body of at most `limitBytes`. A body of another type is refused
 * rather than taken for empty.
 */
export function jsonBody(options: { limitBytes: number }): RequestHandler[] {
  return [
    (request, _response, next) => {
      const isJson = request.is('application/json');
      if (isJson === null || request.headers['content-length'] === '0') {
        next(new InputError('The body is empty'));
      } else if (isJson === false) {
        next(new UnsupportedTypeError('The body has to be application/json'));
      } else {
        next();
      }
    },
    express.json({
      type: 'application/json',
      limit: options.limitBytes,
      strict: false,
    }),
  ];
}
