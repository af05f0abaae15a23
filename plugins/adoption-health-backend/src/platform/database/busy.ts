import { isError } from '@backstage/errors';

/** What Postgres says where a step may work a moment later. */
const BUSY_CODES = new Set([
  // A lock could not be had in time, or the step took too long.
  '55P03',
  '57014',
  // Two waited for each other, and this one gave in.
  '40P01',
]);

/** Whether a step failed only because a table was in use. */
export function isBusy(error: unknown): boolean {
  return (
    isError(error) && 'code' in error && BUSY_CODES.has(String(error.code))
  );
}
