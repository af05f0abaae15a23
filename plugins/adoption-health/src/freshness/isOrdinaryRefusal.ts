import { failureReason } from '../shared';

/**
 * True for an answer that is no failure to a reader of an entity page: the
 * entity is not checked, not visible to them, or freshness is not theirs to see.
 */
export function isOrdinaryRefusal(error: Error): boolean {
  return ['missing', 'forbidden'].includes(failureReason(error));
}
