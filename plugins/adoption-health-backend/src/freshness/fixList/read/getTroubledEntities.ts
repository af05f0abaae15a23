import {
  DayNumber,
  FreshnessState,
  Severity,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { worstSeverity } from '../formulas/readerHarm';
import { RankedEntity } from '../formulas/rankedEntity';

/** An entity with an open finding, before its readers are counted. */
export type TroubledEntity = Omit<RankedEntity, 'harm'>;

interface Row {
  ref: string;
  kind: string;
  owner_ref: string | null;
  system_ref: string | null;
  state: FreshnessState;
  rule: string;
  severity: Severity;
  since_day: DayNumber;
}

/** All entities with a finding that no attestation answers. */
export async function getTroubledEntities(
  knex: Knex,
): Promise<TroubledEntity[]> {
  const rows = await knex('finding')
    .join('entity', 'entity.ref', 'finding.entity_ref')
    .where('finding.attested', false)
    .select<Row[]>(
      ...['entity.ref', 'entity.kind', 'entity.owner_ref'],
      ...['entity.system_ref', 'entity.state'],
      ...['finding.rule', 'finding.severity', 'finding.since_day'],
    );
  const byRef = new Map<string, Row[]>();
  for (const row of rows) {
    const others = byRef.get(row.ref);
    if (others) {
      others.push(row);
    } else {
      byRef.set(row.ref, [row]);
    }
  }
  // Tens of thousands of entities share a few names: each is kept once.
  const once = onePerText();
  return [...byRef].map(([ref, [first, ...more]]) => {
    const findings = [first, ...more];
    return {
      ref,
      kind: once(first.kind),
      ownerRef: first.owner_ref === null ? undefined : once(first.owner_ref),
      systemRef: first.system_ref === null ? undefined : once(first.system_ref),
      state: first.state,
      rules: findings.map(({ rule }) => once(rule)),
      severity:
        worstSeverity(findings.map(({ severity }) => severity)) ??
        first.severity,
      sinceDay: Math.min(...findings.map(row => row.since_day)),
    };
  });
}

function onePerText(): (text: string) => string {
  const texts = new Map<string, string>();
  return text => {
    const known = texts.get(text) ?? text;
    texts.set(text, known);
    return known;
  };
}
