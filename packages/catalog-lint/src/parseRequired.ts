import { RequiredField } from './lint/requiredFields';
import { UsageError } from './UsageError';

/**
 * Reads `Component:spec.system`, a field of a kind, or `metadata.description`,
 * a field of all kinds that the portal checks. Throws UsageError for anything
 * else.
 */
export function parseRequired(text: string): RequiredField {
  const [, kind, path] =
    /^(?:([A-Za-z][A-Za-z0-9]*):)?((?:metadata|spec)\.[^\s:]+)$/.exec(text) ??
    [];
  if (!path) {
    throw new UsageError(
      `--require must be a field such as metadata.description or Component:spec.system, not ${JSON.stringify(text)}.`,
    );
  }
  return { path, ...(kind && { kind }) };
}
