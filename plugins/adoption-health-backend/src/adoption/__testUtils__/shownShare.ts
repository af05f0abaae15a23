import { Value } from 'backstage-plugin-adoption-health-common';

/** What a value counted, where it is shown. */
export function shownShare(
  value: Value,
): { n?: number; of?: number } | undefined {
  return value.status === 'ok'
    ? { n: value.n, of: value.denominator }
    : undefined;
}
