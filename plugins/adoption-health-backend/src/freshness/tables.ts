import {
  FreshnessState,
  ReportReason,
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
  title: string | null;
  type: string | null;
  lifecycle: string | null;
  system_ref: string | null;
  /** Full ref of a user. */
  steward_ref: string | null;
  /** JSON of a `SuggestedOwner`. */
  suggestion: string | null;
  /** Full ref of a template. */
  template_ref: string | null;
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

/** A row of `owner`. */
export interface OwnerRow {
  ref: string;
  last_seen_day: number | null;
  members: number | null;
  former_members: number | null;
  former_members_here: number | null;
}

/** A row of `absent_target`. */
export interface AbsentTargetRow {
  ref: string;
  sweeps: number;
  since_day: number;
}

/** A row of `freshness_day`. */
export interface FreshnessDayRow {
  day: number;
  kind: string;
  /** Empty without an owner. */
  owner_ref: string;
  state: FreshnessState;
  entities: number;
}

/** A row of `finding_day`. */
export interface FindingDayRow {
  day: number;
  rule: string;
  severity: Severity;
  entities: number;
}

/** A row of `report`. */
export interface ReportRow {
  entity_ref: string;
  person_id: number;
  on_day: number;
  reason: ReportReason;
  note: string | null;
  content_hash: string;
  /** The latest sweep then, complete or not; 0 before the first. */
  sweep_id: number | string;
}

/** A row of `snooze`. */
export interface SnoozeRow {
  entity_ref: string;
  person_id: number;
  on_day: number;
  until_day: number;
}

/** A row of `disowned`. */
export interface DisownedRow {
  entity_ref: string;
  person_id: number;
  on_day: number;
  owner_ref: string | null;
}

/** A row of `field_baseline`. */
export interface FieldBaselineRow {
  entity_ref: string;
  day: number;
  /** JSON, path to a short hash. */
  fields: string;
  /** JSON array of paths; null until it was compared with one before. */
  differed: string | null;
}

/** A row of `field_use`. */
export interface FieldUseRow {
  kind: string;
  path: string;
  entities: number;
  filled: number;
  machine_filled: number;
  compared: number;
  differed: number;
}

/** A row of `campaign`. */
export interface CampaignRow {
  id: string;
  name: string;
  /** JSON of a `CampaignScope`. */
  scope: string;
  started_day: number;
  target_day: number;
  ended_day: number | null;
}

/** A row of `campaign_entity`. */
export interface CampaignEntityRow {
  campaign_id: string;
  entity_ref: string;
  added_day: number;
  done_day: number | null;
}

/** A row of `campaign_day`. */
export interface CampaignDayRow {
  campaign_id: string;
  day: number;
  total: number;
  done: number;
}
