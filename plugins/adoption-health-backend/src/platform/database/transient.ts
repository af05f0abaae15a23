import { isError } from '@backstage/errors';
import { isDatabaseFailure } from './failure';

/**
 * Classes of SQLSTATE that speak of a value or of a statement, and so would
 * come again: data, constraints, and syntax.
 */
const LASTING = /^(21|22|23|42)[0-9A-Z]{3}$/;
const LASTING_SQLITE = ['SQLITE_ERROR', 'SQLITE_CONSTRAINT', 'SQLITE_MISMATCH'];

/**
 * Whether the database failed in a way that may be over a moment later: it
 * cannot be reached, is full, or somebody else was in the way.
 */
export function isTransient(error: unknown): boolean {
  if (!isDatabaseFailure(error)) {
    return false;
  }
  const code = isError(error) && 'code' in error ? String(error.code) : '';
  return (
    !LASTING.test(code) && !LASTING_SQLITE.some(one => code.startsWith(one))
  );
}
