import {
  DayNumber,
  SuggestedOwner,
} from 'backstage-plugin-adoption-health-common';

/** An entity whose owner said "not mine". */
export interface DisownedEntity {
  /** Full lower-case entity refs. */
  ref: string;
  title?: string;
  ownerRef?: string;
  onDay: DayNumber;
  suggestedOwner?: SuggestedOwner;
}

/**
 * Whether somebody who acts for these refs has a say in who owns an entity
 * that its owner does not want: who owns it now, and who is suggested.
 */
export function concerns(
  { ownerRef, suggestedOwner }: DisownedEntity,
  ownershipRefs: readonly string[],
): boolean {
  const refs = new Set(ownershipRefs.map(ref => ref.toLowerCase()));
  return [ownerRef, suggestedOwner?.ref].some(
    ref => ref !== undefined && refs.has(ref),
  );
}
