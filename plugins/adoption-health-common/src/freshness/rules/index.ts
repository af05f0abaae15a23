import { FreshnessRule } from './FreshnessRule';
import { orphan } from './orphan';
import { ownerMissing } from './ownerMissing';
import { ownerUnresolved } from './ownerUnresolved';
import { sourceArchived } from './sourceArchived';
import { sourceMissing } from './sourceMissing';

export type {
  EntityEvidence,
  FreshnessRule,
  OwnerEvidence,
  OwnerState,
  RaisedFinding,
} from './FreshnessRule';
export { sourceEvidenceSchema } from './SourceEvidence';
export type { EntitySource, SourceEvidence } from './SourceEvidence';

/**
 * The rules that come with the suite. A new one is a file in this folder, a
 * line here, and a page in `docs/rules` named after its id.
 */
export const freshnessRules: readonly FreshnessRule[] = [
  ownerMissing,
  ownerUnresolved,
  orphan,
  sourceArchived,
  sourceMissing,
];
