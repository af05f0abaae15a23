/** Why an answer did not come, as far as a reader can act on it. */
export type FailureReason =
  | 'forbidden'
  | 'signedOut'
  | 'missing'
  | 'unavailable'
  | 'broken'
  | 'offline'
  | 'shape'
  | 'unknown';

/** Tells from an error what to say to the reader. */
export function failureReason(error: Error): FailureReason {
  const status = statusOf(error);
  if (status !== undefined) {
    return reasonOfStatus(status);
  }
  if (error.name === 'ZodError' || error instanceof SyntaxError) {
    return 'shape';
  }
  return error instanceof TypeError ? 'offline' : 'unknown';
}

/**
 * True where our backend answered that there is no such thing, e.g. no such
 * group; false where there is no backend to answer.
 */
export function isNotFound(error: Error): boolean {
  return (
    failureReason(error) === 'missing' &&
    error.cause instanceof Error &&
    error.cause.name === 'NotFoundError'
  );
}

/** True where the backend refused the caller. */
export function isForbidden(error: Error): boolean {
  return failureReason(error) === 'forbidden';
}

function statusOf(error: Error): number | undefined {
  return 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
}

function reasonOfStatus(status: number): FailureReason {
  switch (status) {
    case 401:
      return 'signedOut';
    case 403:
      return 'forbidden';
    case 404:
      return 'missing';
    case 502:
    case 503:
    case 504:
      return 'unavailable';
    default:
      return status >= 500 ? 'broken' : 'unknown';
  }
}
