import {
  dayOf,
  Finding,
  fixSchema,
} from 'backstage-plugin-adoption-health-common';
import { FindingRow } from '../../tables';

/** Stored findings as they are served: stale ones first, else as they come. */
export function findingsOf(rows: readonly FindingRow[]): Finding[] {
  return rows
    .map(row => ({
      rule: row.rule,
      severity: row.severity,
      since: dayOf(row.since_day),
      evidence: row.evidence,
      fix: fixSchema.parse(JSON.parse(row.fix)),
      attested: Boolean(row.attested),
    }))
    .sort(
      (one, other) =>
        Number(other.severity === 'stale') - Number(one.severity === 'stale'),
    );
}
