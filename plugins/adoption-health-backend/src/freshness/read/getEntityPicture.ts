import {
  DayNumber,
  dayOf,
  EntityFreshness,
  Finding,
  fixSchema,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { EntityRow, FindingRow } from '../tables';
import { getAttestations } from './getAttestations';
import { getLastCompleteSweep } from './getLastCompleteSweep';

/** {@link EntityFreshness} without what depends on who asks. */
export type EntityPicture = Omit<EntityFreshness, 'mayAttest'>;

/**
 * How fresh an entity is, by its full lower-case ref; undefined where no
 * complete sweep has seen it.
 */
export async function getEntityPicture(
  knex: Knex,
  options: { ref: string; day: DayNumber },
): Promise<EntityPicture | undefined> {
  const { ref, day } = options;
  const entity = await knex<EntityRow>('entity').where('ref', ref).first();
  const sweep = await getLastCompleteSweep(knex);
  if (!entity || !sweep) {
    return undefined;
  }
  const findings = await knex<FindingRow>('finding')
    .where('entity_ref', ref)
    .orderBy(['since_day', 'rule']);
  const attestations = await getAttestations(knex, { refs: [ref], day });
  const latest = attestations.get(ref)?.at(-1);
  return {
    ref,
    kind: entity.kind,
    owner: entity.owner_ref ?? undefined,
    state: entity.state,
    findings: findings.map(toFinding).sort(staleFirst),
    editUrl: entity.edit_url ?? undefined,
    attestation: latest && {
      on: dayOf(latest.onDay),
      validUntil: dayOf(latest.validUntilDay),
    },
    attestableUntil: dayOf(day + entity.limit_days),
    firstSeen: dayOf(entity.first_seen_day),
    sweptAt: new Date(sweep.finishedMs).toISOString(),
  };
}

function toFinding(row: FindingRow): Finding {
  return {
    rule: row.rule,
    severity: row.severity,
    since: dayOf(row.since_day),
    evidence: row.evidence,
    fix: fixSchema.parse(JSON.parse(row.fix)),
    attested: Boolean(row.attested),
  };
}

function staleFirst(a: Finding, b: Finding): number {
  return Number(b.severity === 'stale') - Number(a.severity === 'stale');
}
