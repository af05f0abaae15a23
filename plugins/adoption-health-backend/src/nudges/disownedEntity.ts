import {
  DayNumber,
  SuggestedOwner,
} from 'backstage-plugin-adoption-health-common';

/** An entity of which an owner said "not mine". Refs are full, lower case. */
export interface DisownedEntity {
  ref: string;
  title?: string;
  ownerRef?: string;
  suggestedOwner?: SuggestedOwner;
  onDay: DayNumber;
}
