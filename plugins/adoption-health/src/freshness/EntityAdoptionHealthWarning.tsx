import { EntityFreshnessCard } from './EntityFreshnessCard';

/**
 * The warning for `entityWarningContent` of an app in the old frontend system.
 * Use it with {@link isAdoptionHealthWarningAvailable}, so that an entity
 * without findings leaves no gap.
 *
 * @public
 */
export function EntityAdoptionHealthWarning() {
  return <EntityFreshnessCard />;
}
