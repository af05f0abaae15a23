import {
  FreshnessState,
  Severity,
} from 'backstage-plugin-adoption-health-common';

/** How a sweep ended; `running` until then. */
export type SweepOutcome = 'running' | 'complete' | 'held' | 'failed';

/** A row of `sweep`. Postgres hands out bigints as text. */
export interface SweepRow {
  id: number | string;
  started_ms: number | string;
  finished_ms: number | string | null;
  outcome: SweepOutcome;
  entities: number | null;
  vanished: number | null;
  turned_stale: number | null;
  /** JSON arrays. */
  kinds: string;
  rules: string;
}

/** A row of `entity`. */
export interface EntityRow {
  ref: string;
  kind: string;
  namespace: string;
  name: string;
  owner_ref: string | null;
  state: FreshnessState;
  content_hash: string;
  first_seen_day: number;
  changed_day: number | null;
  limit_days: number;
  edit_url: string | null;
  absent_sweeps: number;
}

/** A row of `finding`. SQLite hands out booleans as 0 and 1. */
export interface FindingRow {
  entity_ref: string;
  rule: string;
  severity: Severity;
  evidence: string;
  evidence_key: string;
  /** JSON. */
  fix: string;
  attested: boolean | number;
  since_day: number;
}

/** A row of `attestation`. */
export interface AttestationRow {
  entity_ref: string;
  person_id: number;
  on_day: number;
  valid_until_day: number;
  /** JSON object, rule to evidence key. */
  evidence_keys: string;
  ended_day: number | null;
  ended_reason: 'contradicted' | 'entity-removed' | null;
}

/** A row of `source_evidence`. Postgres hands out bigints as text. */
export interface SourceEvidenceRow {
  url: string;
  /** JSON; null until the host first answered. */
  evidence: string | null;
  known_ms: number | string | null;
  asked_ms: number | string;
}
