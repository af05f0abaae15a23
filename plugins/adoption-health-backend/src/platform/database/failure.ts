import { isError } from '@backstage/errors';

const CONNECTION_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** What driver and pool say without a code. */
const MESSAGES = new Set([
  'Connection terminated',
  'Connection terminated unexpectedly',
  'Connection ended unexpectedly',
  'Client has encountered a connection error and is not queryable',
  'Client was closed and is not queryable',
  'timeout expired',
  'Unable to acquire a connection',
  'aborted',
]);

/**
 * Whether an error comes from the database or the way to it: those carry hosts
 * and SQL, and must not reach a client.
 */
export function isDatabaseFailure(error: unknown): boolean {
  if (!isError(error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    CONNECTION_CODES.has(code) ||
    code.startsWith('SQLITE_') ||
    // An SQLSTATE.
    /^[0-9A-Z]{5}$/.test(code) ||
    error.name === 'KnexTimeoutError' ||
    // Knex puts the SQL before it.
    MESSAGES.has(error.message.split(' - ').at(-1) ?? '')
  );
}
