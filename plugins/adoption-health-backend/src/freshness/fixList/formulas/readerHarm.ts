import { Harm, Severity, Value } from 'backstage-plugin-adoption-health-common';

const weights: Record<Severity, number> = { stale: 1, notice: 0.25 };

/**
 * How much harm an entity does to those who rely on it: its readers who do not
 * own it, times the weight of its worst open finding. `low` where the readers
 * are too few to be shown, or not known; 0 where nothing is open.
 * Source: metrics.md 3, "Reader harm".
 *
 * @param entity - `severity` is that of the worst finding that no attestation
 *   answers
 */
export function readerHarm(entity: {
  readers: Value;
  severity: Severity | undefined;
}): Harm {
  const { readers, severity } = entity;
  if (severity === undefined) {
    return 0;
  }
  return readers.status === 'ok' ? readers.value * weights[severity] : 'low';
}

/** The worse of the severities; undefined without any. */
export function worstSeverity(
  severities: readonly Severity[],
): Severity | undefined {
  return severities.includes('stale') ? 'stale' : severities[0];
}
