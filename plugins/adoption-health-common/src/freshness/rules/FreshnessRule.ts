import { Entity } from '@backstage/catalog-model';
import { Day } from '../../time/day';
import { Fix, Severity } from '../answers';
import { EntitySource } from './SourceEvidence';

/** Whether an owner exists. `unknown` where nobody has looked it up. */
export type OwnerState = 'resolved' | 'unresolved' | 'unknown';

/** What is known about one owner of an entity. */
export interface OwnerEvidence {
  /** Full lower-case entity ref. */
  ref: string;
  state: OwnerState;
  /** Refs of existing users and groups with the same name, without itself. */
  sameName: readonly string[];
  /** People of an owning group; absent for users, and where nobody counted. */
  members?: MemberCounts;
  /**
   * The last day on which an owner was seen that is no longer in the catalog;
   * absent where it never was, or nobody kept watch.
   */
  lastSeen?: Day;
  /**
   * Full lower-case refs of the groups above and below an owning group, at any
   * distance; absent for users, and where nobody looked.
   */
  kin?: readonly string[];
}

/** People of a group, those of nested groups among them. */
export interface MemberCounts {
  now: number;
  /** Who was a member since watching began and is not now. */
  former: number;
  /** Of the former ones, who is still in the catalog as a user. */
  formerStillHere: number;
}

/** What sweeps know about an entity from watching it. */
export interface WatchEvidence {
  /** The day of the sweep. */
  today: Day;
  firstSeen: Day;
  /**
   * When its owners last changed it, at its source or in the catalog; absent
   * where neither told. Source: metrics.md 3, "Changed".
   */
  changedOn?: Day;
  /** Until when an owner's "still accurate" holds; absent without one. */
  attestedUntil?: Day;
  /** For how many days a change or an attestation vouches for it. */
  limitDays: number;
  /** Kept up to date by a machine, so that each sweep verifies it. */
  isMachineKept: boolean;
}

/** Readers who said that a page is wrong, since the entity last changed. */
export interface ReportEvidence {
  /** Distinct. */
  readers: number;
  /** When the first of them said so. */
  since: Day;
}

/** A group that the source of an entity points to, and why. */
export interface SourceGroup {
  /** Full lower-case ref of a group in the catalog. */
  ref: string;
  from: 'code-owners' | 'committers';
}

/** What is known about the world around an entity when it is checked. */
export interface EntityEvidence {
  /** Empty where nobody owns the entity. */
  owners: readonly OwnerEvidence[];
  /** Absent where it has no source, or nobody was asked about it. */
  source?: EntitySource;
  /** Absent where nobody watches, as in a linter. */
  watch?: WatchEvidence;
  /** Full lower-case refs of related entities that two sweeps did not find. */
  absentTargets?: readonly string[];
  /**
   * Paths such as `metadata.description` or `metadata.annotations.a.b/c` that
   * an entity like this one must fill in.
   */
  requiredFields?: readonly string[];
  /** Groups that its source points to; absent where nobody was asked. */
  sourceGroups?: readonly SourceGroup[];
  reports?: ReportEvidence;
}

/** What a rule says about an entity that breaks it. */
export interface RaisedFinding {
  /** A sentence of facts one can check. */
  evidence: string;
  /** Changes exactly when the facts do, so that an attestation can end. */
  evidenceKey: string;
  fix: Fix;
}

/**
 * A freshness rule: what it is called, how bad it is, and a pure check. The
 * portal's sweep and the linter of descriptors run the same rules.
 * Source: metrics.md 3.
 */
export interface FreshnessRule {
  /** Stable, in kebab case. */
  id: string;
  /** What is wrong, in a few words. */
  title: string;
  defaultSeverity: Severity;
  /** The page that explains the rule. */
  docsUrl: string;
  /** The finding, or undefined where the entity keeps to the rule. */
  check: (
    entity: Entity,
    evidence: EntityEvidence,
  ) => RaisedFinding | undefined;
}
