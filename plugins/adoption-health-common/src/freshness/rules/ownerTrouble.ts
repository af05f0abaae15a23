import { OwnerEvidence } from './FreshnessRule';

/**
 * What is wrong with the owners of an entity as a whole:
 *
 * - `left`: each of them is known to have left the catalog;
 * - `unresolved`: none of them is in the catalog;
 * - `empty`: some are in it, but none of these has members.
 */
export type OwnerTrouble = 'left' | 'unresolved' | 'empty';

/**
 * The one thing that is wrong with owners; undefined where one of them is
 * sound, or may be for all that is known. Each rule about owners speaks about
 * one trouble, so that the same facts are never told twice.
 */
export function ownerTrouble(
  owners: readonly OwnerEvidence[],
): OwnerTrouble | undefined {
  if (owners.length === 0 || owners.some(mayBeSound)) {
    return undefined;
  }
  if (owners.every(hasLeft)) {
    return 'left';
  }
  return owners.some(({ state }) => state === 'resolved')
    ? 'empty'
    : 'unresolved';
}

function mayBeSound({ state, members }: OwnerEvidence): boolean {
  return state === 'unknown' || (state === 'resolved' && members?.now !== 0);
}

/** Whoever has a namesake may have moved there, and is not called gone. */
function hasLeft(owner: OwnerEvidence): boolean {
  const isGone = owner.state === 'unresolved';
  if (isGone && owner.sameName.length > 0) {
    return false;
  }
  if (isGone && owner.ref.startsWith('user:')) {
    return owner.lastSeen !== undefined;
  }
  const { members } = owner;
  return (
    members !== undefined &&
    members.now === 0 &&
    members.former > 0 &&
    members.formerStillHere === 0
  );
}
