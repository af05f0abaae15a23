import {
  DayNumber,
  Harm,
  Severity,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { among } from '../../../platform/database/among';
import { AttestationRow, EntityRow, FindingRow } from '../../tables';

/** An entity that somebody could be reminded of. */
export interface OpenFinding {
  /** Full lower-case ref. */
  ref: string;
  title?: string;
  kind: string;
  /** Full lower-case ref. */
  ownerRef?: string;
  stewardRef?: string;
  /** Dense id of the person who attested it last. */
  lastAttestedBy?: number;
  harm: Harm;
  /** Those that no attestation answers, stale ones first, then the oldest. */
  findings: Array<{
    rule: string;
    severity: Severity;
    evidenceKey: string;
    /** A sentence of facts one can check. */
    evidence: string;
    sinceDay: DayNumber;
  }>;
}

const ENTITIES_AT_ONCE = 500;

/**
 * All entities with open findings whose owners want reminders, the most
 * harmful first, in parts. What is closed while they are read is left out.
 */
export async function* streamOpenFindings(
  knex: Knex,
  options: {
    /** In the order in which they are to come. */
    ranked: ReadonlyArray<{ ref: string; harm: Harm }>;
    today: DayNumber;
  },
): AsyncGenerator<OpenFinding[]> {
  const { ranked, today } = options;
  for (let start = 0; start < ranked.length; start += ENTITIES_AT_ONCE) {
    const part = ranked.slice(start, start + ENTITIES_AT_ONCE);
    const about = await readPart(knex, {
      refs: part.map(({ ref }) => ref),
      today,
    });
    yield part.flatMap(({ ref, harm }) => {
      const entity = about.entities.get(ref);
      const findings = about.findings.get(ref);
      return entity && findings
        ? openFinding({
            entity,
            findings,
            harm,
            lastAttestedBy: about.attesters.get(ref),
          })
        : [];
    });
  }
}

function openFinding(about: {
  entity: EntityRow;
  findings: FindingRow[];
  harm: Harm;
  lastAttestedBy: number | undefined;
}): OpenFinding {
  const { entity, findings, harm, lastAttestedBy } = about;
  return {
    ref: entity.ref,
    title: entity.title ?? undefined,
    kind: entity.kind,
    ownerRef: entity.owner_ref ?? undefined,
    stewardRef: entity.steward_ref ?? undefined,
    lastAttestedBy,
    harm,
    findings: findings.map(row => ({
      rule: row.rule,
      severity: row.severity,
      evidenceKey: row.evidence_key,
      evidence: row.evidence,
      sinceDay: row.since_day,
    })),
  };
}

async function readPart(
  knex: Knex,
  options: { refs: string[]; today: DayNumber },
) {
  const { refs, today } = options;
  const areOf = (column: string) => among(knex, column, refs);
  const [entities, findings, attestations] = await Promise.all([
    knex<EntityRow>('entity')
      .where(areOf('ref'))
      .whereNotExists(
        knex('snooze')
          .whereRaw('snooze.entity_ref = entity.ref')
          .where('snooze.until_day', '>=', today)
          .select(knex.raw('1')),
      ),
    knex<FindingRow>('finding')
      .where(areOf('entity_ref'))
      .where('attested', false)
      .orderBy([{ column: 'severity', order: 'desc' }, 'since_day', 'rule']),
    knex<AttestationRow>('attestation')
      .where(areOf('entity_ref'))
      .orderBy(['on_day', 'person_id'])
      .select('entity_ref', 'person_id'),
  ]);
  const findingsOf = new Map<string, FindingRow[]>();
  for (const finding of findings) {
    const others = findingsOf.get(finding.entity_ref) ?? [];
    findingsOf.set(finding.entity_ref, [...others, finding]);
  }
  return {
    entities: new Map(entities.map(row => [row.ref, row])),
    findings: findingsOf,
    // The last one of an entity stays.
    attesters: new Map(
      attestations.map(row => [row.entity_ref, row.person_id]),
    ),
  };
}
