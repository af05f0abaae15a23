import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ForwardedError } from '@backstage/errors';
import {
  DayNumber,
  EntityEvidence,
  Fix,
  FreshnessRule,
  FreshnessState,
  RaisedFinding,
} from 'backstage-plugin-adoption-health-common';
import { changedDay } from './changedDay';
import { contentHash } from './contentHash';
import { editUrl } from './editUrl';
import { Attestation, freshnessOf, JudgedFinding } from './freshnessOf';
import { limitDays } from './limitDays';

/** What the picture already holds about an entity. */
export interface KnownEntity {
  contentHash: string;
  firstSeenDay: DayNumber;
  changedDay?: DayNumber;
}

/** A finding of a sweep. */
export interface ExaminedFinding extends JudgedFinding {
  evidence: string;
  fix: Fix;
  attested: boolean;
}

/** Everything a sweep says about one entity. */
export interface ExaminedEntity extends KnownEntity {
  ref: string;
  kind: string;
  namespace: string;
  name: string;
  ownerRef?: string;
  state: FreshnessState;
  limitDays: number;
  editUrl?: string;
  findings: ExaminedFinding[];
}

/**
 * Runs the rules over an entity and judges it. Throws an error that names the
 * rule and the entity when a rule throws.
 */
export function examineEntity(
  entity: Entity,
  context: {
    evidence: EntityEvidence;
    rules: readonly FreshnessRule[];
    known: KnownEntity | undefined;
    attestations: readonly Attestation[];
    day: DayNumber;
    /** See {@link changedDay}. */
    baseline: boolean;
  },
): ExaminedEntity {
  const { evidence, known, day, baseline } = context;
  const hash = contentHash(entity);
  const observed = {
    contentHash: hash,
    firstSeenDay: known?.firstSeenDay ?? day,
    changedDay: changedDay({ before: known, contentHash: hash, day, baseline }),
    limitDays: limitDays(entity),
  };
  const raised = context.rules.flatMap(rule => {
    const finding = check(rule, { entity, evidence });
    return finding
      ? [{ rule: rule.id, severity: rule.defaultSeverity, ...finding }]
      : [];
  });
  const { state, attestedRules } = freshnessOf({
    findings: raised,
    attestations: context.attestations,
    changedDay: observed.changedDay,
    limitDays: observed.limitDays,
    day,
  });
  return {
    ref: stringifyEntityRef(entity),
    kind: entity.kind,
    namespace: entity.metadata.namespace ?? 'default',
    name: entity.metadata.name,
    ownerRef: mainOwner(evidence),
    state,
    ...observed,
    editUrl: editUrl(entity),
    findings: raised.map(finding => ({
      ...finding,
      attested: attestedRules.has(finding.rule),
    })),
  };
}

function check(
  rule: FreshnessRule,
  subject: { entity: Entity; evidence: EntityEvidence },
): RaisedFinding | undefined {
  const { entity, evidence } = subject;
  try {
    return rule.check(entity, evidence);
  } catch (error) {
    const ref = stringifyEntityRef(entity);
    throw new ForwardedError(`Rule ${rule.id} failed on ${ref}`, error);
  }
}

/** The owner that is shown where an entity has several: one that exists. */
function mainOwner({ owners }: EntityEvidence): string | undefined {
  const existing = owners.find(owner => owner.state === 'resolved');
  return (existing ?? owners[0])?.ref;
}
