import { OpenFinding } from '../openFinding';

/** Who there is in the catalog now. */
export interface Accountable {
  /** Whether a user is in the catalog. */
  hasUser(ref: string): boolean;
  /**
   * The user with this id among the members of a group, through nested groups;
   * undefined where none of them has it.
   */
  memberWithId(groupRef: string, personId: number): string | undefined;
}

/**
 * The one person who is to be told of an entity: the user who owns it, else
 * its steward, else the member of the owning group who attested it last. Never
 * a group: that would be all of its members. Undefined where there is nobody.
 */
export function recipientOf(
  finding: OpenFinding,
  people: Accountable,
): string | undefined {
  const { ownerRef, stewardRef, lastAttestedBy } = finding;
  if (ownerRef && isUser(ownerRef) && people.hasUser(ownerRef)) {
    return ownerRef;
  }
  if (stewardRef && isUser(stewardRef) && people.hasUser(stewardRef)) {
    return stewardRef;
  }
  return ownerRef && lastAttestedBy !== undefined
    ? people.memberWithId(ownerRef, lastAttestedBy)
    : undefined;
}

/** Whether a full lower-case ref is one of a user. */
export function isUser(ref: string): boolean {
  return ref.startsWith('user:');
}
