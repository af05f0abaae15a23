import { danglingRelation } from './danglingRelation';
import { FreshnessRule } from './FreshnessRule';
import { incomplete } from './incomplete';
import { orphan } from './orphan';
import { ownerDisagrees } from './ownerDisagrees';
import { ownerEmpty } from './ownerEmpty';
import { ownerIsPerson } from './ownerIsPerson';
import { ownerLeft } from './ownerLeft';
import { ownerMissing } from './ownerMissing';
import { ownerUnresolved } from './ownerUnresolved';
import { processingError } from './processingError';
import { reported } from './reported';
import { sourceArchived } from './sourceArchived';
import { sourceMissing } from './sourceMissing';
import { sourceQuiet } from './sourceQuiet';
import { unverified } from './unverified';

export type {
  EntityEvidence,
  FreshnessRule,
  MemberCounts,
  OwnerEvidence,
  OwnerState,
  RaisedFinding,
  ReportEvidence,
  SourceGroup,
  WatchEvidence,
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
  ownerLeft,
  ownerEmpty,
  orphan,
  processingError,
  sourceArchived,
  sourceMissing,
  unverified,
  reported,
  ownerIsPerson,
  ownerDisagrees,
  danglingRelation,
  incomplete,
  sourceQuiet,
];
