import {
  eventFlags,
  hasFlag,
  searchOutcomeCodes,
  searchOutcomeOf,
} from '../../platform/database/tables';
import { UsageScope } from '../usageKinds';

/**
 * Whether usage of a scope counts events with such flags; where it looks at
 * their value too, whether it may.
 */
export const mayCount: Record<UsageScope, (flags: number) => boolean> = {
  intentional: flags => hasFlag(flags, eventFlags.intentional),
  click: flags => hasFlag(flags, eventFlags.click),
  value: flags => hasFlag(flags, eventFlags.valueEvent),
  search: flags => searchOutcomeOf(flags) !== 0,
  'search-without-results': flags => searchOutcomeOf(flags) !== 0,
  'search-with-unknown-results': flags => searchOutcomeOf(flags) !== 0,
  'search-clicked': flags =>
    searchOutcomeOf(flags) === searchOutcomeCodes.clicked,
  'slow-load': flags => hasFlag(flags, eventFlags.timing),
};
