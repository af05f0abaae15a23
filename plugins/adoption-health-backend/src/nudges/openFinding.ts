import { DayNumber, Harm } from 'backstage-plugin-adoption-health-common';

/**
 * An entity with open findings that nobody attested and no owner snoozed, and
 * who might answer for it. Refs are full and in lower case.
 */
export interface OpenFinding {
  ref: string;
  title?: string;
  kind: string;
  ownerRef?: string;
  /** The user of the annotation `adoption-health/steward`. */
  stewardRef?: string;
  /** The dense id of the person whose attestation is the latest. */
  lastAttestedBy?: number;
  harm: Harm;
  findings: Array<{
    rule: string;
    /** Changes when the evidence does. */
    evidenceKey: string;
    /** A sentence. */
    evidence: string;
    sinceDay: DayNumber;
  }>;
}

/** An open finding and the one person who is to be told of it. */
export type AddressedFinding = OpenFinding & { recipient: string };
