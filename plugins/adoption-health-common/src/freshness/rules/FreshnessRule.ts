import { Entity } from '@backstage/catalog-model';
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
}

/** What is known about the world around an entity when it is checked. */
export interface EntityEvidence {
  /** Empty where nobody owns the entity. */
  owners: readonly OwnerEvidence[];
  /** Absent where it has no source, or nobody was asked about it. */
  source?: EntitySource;
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
