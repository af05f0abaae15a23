const CONNECTION_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/**
 * Whether an error comes from the database or the way to it: those carry hosts
 * and SQL, and must not reach a client.
 */
export function isDatabaseFailure(error: unknown): boolean {
  if (!(error instanceof Error)) {
    return false;
  }
  const code = 'code' in error ? String(error.code) : '';
  return (
    CONNECTION_CODES.has(code) ||
    code.startsWith('SQLITE_') ||
    /^[0-9A-Z]{5}$/.test(code) ||
    error.name === 'KnexTimeoutError' ||
    /Connection terminated|timeout exceeded when trying to connect/.test(
      error.message,
    )
  );
}
