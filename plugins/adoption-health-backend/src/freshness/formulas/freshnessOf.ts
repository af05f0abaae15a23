import {
  DayNumber,
  FreshnessState,
  Severity,
} from 'backstage-plugin-adoption-health-common';

/** An owner's word that an entity is still accurate. */
export interface Attestation {
  personId: number;
  onDay: DayNumber;
  /** The last day on which it counts. */
  validUntilDay: DayNumber;
  /** The evidence it answers: rule to evidence key. */
  evidenceKeys: Readonly<Record<string, string>>;
}

/** What counts of a finding when freshness is judged. */
export interface JudgedFinding {
  rule: string;
  severity: Severity;
  evidenceKey: string;
}

/** The judgement on an entity. */
export interface Freshness {
  state: FreshnessState;
  /** Rules whose finding an attestation answers. */
  attestedRules: ReadonlySet<string>;
  /** Attestations that new stale evidence has ended. */
  contradicted: readonly Attestation[];
}

/**
 * Judges an entity on a day: `stale` with a stale finding that no valid
 * attestation answers; `fresh` when attested, changed within the limit, or kept
 * by a machine; otherwise `unknown`. Source: metrics.md 3.
 *
 * @param entity - `attestations` are those that have not been ended
 */
export function freshnessOf(entity: {
  findings: readonly JudgedFinding[];
  attestations: readonly Attestation[];
  changedDay: DayNumber | undefined;
  limitDays: number;
  /** A sweep alone verifies it. */
  isMachineKept?: boolean;
  day: DayNumber;
}): Freshness {
  const { findings, attestations, changedDay, limitDays, day } = entity;
  const staleFindings = findings.filter(({ severity }) => severity === 'stale');
  const valid = attestations.filter(
    ({ onDay, validUntilDay }) => onDay <= day && day <= validUntilDay,
  );
  const standing = valid.filter(one => answersAll(one, staleFindings));
  const attestedRules = new Set(
    findings
      .filter(finding => standing.some(one => answers(one, finding)))
      .map(finding => finding.rule),
  );
  return {
    state: stateOf({
      isStale: staleFindings.some(({ rule }) => !attestedRules.has(rule)),
      isVerified:
        entity.isMachineKept === true ||
        standing.length > 0 ||
        (changedDay !== undefined && day - changedDay <= limitDays),
    }),
    attestedRules,
    contradicted: valid.filter(one => !standing.includes(one)),
  };
}

function stateOf(facts: {
  isStale: boolean;
  isVerified: boolean;
}): FreshnessState {
  if (facts.isStale) {
    return 'stale';
  }
  return facts.isVerified ? 'fresh' : 'unknown';
}

function answersAll(
  attestation: Attestation,
  findings: readonly JudgedFinding[],
): boolean {
  return findings.every(finding => answers(attestation, finding));
}

function answers(attestation: Attestation, finding: JudgedFinding): boolean {
  return (
    Object.hasOwn(attestation.evidenceKeys, finding.rule) &&
    attestation.evidenceKeys[finding.rule] === finding.evidenceKey
  );
}
