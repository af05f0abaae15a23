import { KnownEntity } from './observeEntity';

/**
 * What is known of an entity, from what sweeps saw and what an import told of
 * the time before: the earlier first sight, and the last change that anybody
 * knows of. Source: metrics.md 3, "Changed".
 */
export function withToldHistory(
  seen: KnownEntity | undefined,
  told: KnownEntity | undefined,
): KnownEntity | undefined {
  if (!seen || !told) {
    return seen ?? told;
  }
  return {
    contentHash: seen.contentHash,
    firstSeenDay: Math.min(seen.firstSeenDay, told.firstSeenDay),
    changedDay: seen.changedDay ?? told.changedDay,
  };
}
