import { Entity } from '@backstage/catalog-model';
import { ForwardedError } from '@backstage/errors';
import {
  DayNumber,
  EntityEvidence,
  Fix,
  FreshnessRule,
  FreshnessState,
  RaisedFinding,
  SuggestedOwner,
} from 'backstage-plugin-adoption-health-common';
import { describeEntity, EntityDescription } from './describeEntity';
import { editUrl } from './editUrl';
import { Attestation, freshnessOf, JudgedFinding } from './freshnessOf';
import { ObservedEntity } from './observeEntity';
import { RuleInForce } from './rulesInForce';
import { refOf } from './refOf';

/** A finding of a sweep. */
export interface ExaminedFinding extends JudgedFinding {
  evidence: string;
  fix: Fix;
  attested: boolean;
}

/** Everything a sweep says about one entity. */
export interface ExaminedEntity extends ObservedEntity, EntityDescription {
  ref: string;
  kind: string;
  namespace: string;
  name: string;
  ownerRef?: string;
  state: FreshnessState;
  editUrl?: string;
  findings: ExaminedFinding[];
  suggestion?: SuggestedOwner;
}

/**
 * Runs the rules over an entity and judges it. Throws an error that names the
 * rule and the entity when a rule throws.
 */
export function examineEntity(
  entity: Entity,
  context: {
    observed: ObservedEntity;
    evidence: EntityEvidence;
    rules: readonly RuleInForce[];
    attestations: readonly Attestation[];
    day: DayNumber;
  },
): ExaminedEntity {
  const { observed, evidence, attestations, day } = context;
  const raised = context.rules.flatMap(({ rule, severity }) => {
    const finding = check(rule, { entity, evidence });
    return finding ? [{ rule: rule.id, severity, ...finding }] : [];
  });
  const { state, attestedRules } = freshnessOf({
    ...{ findings: raised, attestations, day },
    changedDay: observed.changedDay,
    limitDays: observed.limitDays,
    isMachineKept: evidence.watch?.isMachineKept,
  });
  return {
    ref: refOf(entity),
    kind: entity.kind,
    namespace: entity.metadata.namespace ?? 'default',
    name: entity.metadata.name,
    ownerRef: mainOwner(evidence),
    state,
    ...observed,
    ...describeEntity(entity),
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
    const ref = refOf(entity);
    throw new ForwardedError(`Rule ${rule.id} failed on ${ref}`, error);
  }
}

/** The owner that is shown where an entity has several: one that exists. */
function mainOwner({ owners }: EntityEvidence): string | undefined {
  const existing = owners.find(owner => owner.state === 'resolved');
  return (existing ?? owners[0])?.ref;
}
