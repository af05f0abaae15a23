import {
  Day,
  EntityFreshness,
  Finding,
} from 'backstage-plugin-adoption-health-common';
import { openFindings } from './openFindings';

/** Whether the reader may say "still accurate", and if not, why. */
export type AttestationOffer =
  | { kind: 'offer'; until: Day }
  | { kind: 'not-yours'; owner: string }
  | { kind: 'owner-unknown'; owner: string }
  | { kind: 'owner-empty'; owner: string }
  | { kind: 'no-owner' };

/** What the warning of an entity says. */
export interface OpenWarning {
  /** Open findings, worst first; never empty. */
  findings: Finding[];
  attestation: AttestationOffer;
}

/**
 * What to warn of, or undefined where nothing is wrong: the entity is fresh,
 * nothing is known against it, or its owner has answered every finding.
 */
export function openWarning(
  freshness: EntityFreshness,
): OpenWarning | undefined {
  const findings = openFindings(freshness.findings);
  if (freshness.state === 'fresh' || findings.length === 0) {
    return undefined;
  }
  return { findings, attestation: attestationOffer(freshness, findings) };
}

function attestationOffer(
  freshness: EntityFreshness,
  findings: Finding[],
): AttestationOffer {
  const { mayAttest, owner } = freshness;
  if (mayAttest) {
    return { kind: 'offer', until: freshness.attestableUntil };
  }
  if (!owner) {
    return { kind: 'no-owner' };
  }
  const found = (rule: string) =>
    findings.some(finding => finding.rule === rule);
  if (found('owner-unresolved')) {
    return { kind: 'owner-unknown', owner };
  }
  return found('owner-empty') || found('owner-left')
    ? { kind: 'owner-empty', owner }
    : { kind: 'not-yours', owner };
}
