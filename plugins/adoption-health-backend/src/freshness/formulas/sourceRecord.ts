import { SourceEvidence } from 'backstage-plugin-adoption-health-common';

const HOUR_MS = 3_600_000;
/** How long an answer saves asking again. */
const ANSWER_LASTS_MS = 24 * HOUR_MS;
/** How long to leave alone what could not be told. */
const SILENCE_LASTS_MS = HOUR_MS;
/** How long an answer counts while no newer one is to be had. */
export const ANSWER_COUNTS_MS = 30 * 24 * HOUR_MS;

/** What was learnt about the repository behind a URL. */
export interface SourceRecord {
  /** The last answer that said something. */
  known?: { evidence: SourceEvidence; atMs: number };
  askedMs: number;
}

/** Whether it is time to ask about a URL. */
export function isSourceDue(
  record: SourceRecord | undefined,
  nowMs: number,
): boolean {
  if (!record) {
    return true;
  }
  const { known, askedMs } = record;
  // An answer that came with the last question; otherwise that met silence.
  const isAnswered = known?.atMs === askedMs;
  return nowMs - askedMs >= (isAnswered ? ANSWER_LASTS_MS : SILENCE_LASTS_MS);
}

/** The record after an answer. `unknown` takes nothing away. */
export function recordAnswer(
  record: SourceRecord | undefined,
  answer: { evidence: SourceEvidence; atMs: number },
): SourceRecord {
  const known = answer.evidence.kind === 'unknown' ? record?.known : answer;
  return { ...(known && { known }), askedMs: answer.atMs };
}

/** What a record is evidence of. */
export function recordedEvidence(
  record: SourceRecord | undefined,
  nowMs: number,
): SourceEvidence {
  const known = record?.known;
  return known && nowMs - known.atMs <= ANSWER_COUNTS_MS
    ? known.evidence
    : { kind: 'unknown', reason: 'Nobody has answered' };
}
