import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { Attestation, Freshness, freshnessOf } from '../formulas/freshnessOf';
import { getAttestations } from '../read/getAttestations';
import { AttestationRow, EntityRow, FindingRow } from '../tables';

const REFS_AT_ONCE = 500;

/**
 * Judges stored entities again, by their stored findings and attestations, and
 * ends attestations that a finding contradicts. The transaction must have
 * locked the entities, so that nobody else judges them at the same time.
 */
export async function settleEntities(
  tx: Knex.Transaction,
  options: { refs: readonly string[]; day: DayNumber },
): Promise<void> {
  const { refs, day } = options;
  for (let start = 0; start < refs.length; start += REFS_AT_ONCE) {
    await settle(tx, { refs: refs.slice(start, start + REFS_AT_ONCE), day });
  }
}

async function settle(
  tx: Knex.Transaction,
  options: { refs: readonly string[]; day: DayNumber },
): Promise<void> {
  const { refs, day } = options;
  const entities = await tx<EntityRow>('entity').whereIn('ref', refs);
  const findings = await tx<FindingRow>('finding').whereIn('entity_ref', refs);
  const attestations = await getAttestations(tx, options);

  for (const entity of entities) {
    const own = findings.filter(finding => finding.entity_ref === entity.ref);
    const freshness = freshnessOf({
      findings: own.map(({ rule, severity, evidence_key }) => ({
        rule,
        severity,
        evidenceKey: evidence_key,
      })),
      attestations: attestations.get(entity.ref) ?? [],
      changedDay: entity.changed_day ?? undefined,
      limitDays: entity.limit_days,
      day,
    });
    await recordState(tx, { entity, freshness });
    await recordAnswers(tx, { findings: own, freshness });
    await endAttestations(tx, { ref: entity.ref, freshness, day });
  }
}

async function recordState(
  tx: Knex.Transaction,
  judged: { entity: EntityRow; freshness: Freshness },
): Promise<void> {
  const { entity, freshness } = judged;
  if (entity.state !== freshness.state) {
    await tx<EntityRow>('entity')
      .where('ref', entity.ref)
      .update({ state: freshness.state });
  }
}

async function recordAnswers(
  tx: Knex.Transaction,
  judged: { findings: readonly FindingRow[]; freshness: Freshness },
): Promise<void> {
  for (const { entity_ref, rule, attested } of judged.findings) {
    const isAttested = judged.freshness.attestedRules.has(rule);
    if (Boolean(attested) !== isAttested) {
      await tx<FindingRow>('finding')
        .where({ entity_ref, rule })
        .update({ attested: isAttested });
    }
  }
}

async function endAttestations(
  tx: Knex.Transaction,
  judged: { ref: string; freshness: Freshness; day: DayNumber },
): Promise<void> {
  const { ref, freshness, day } = judged;
  const end = ({ personId, onDay }: Attestation) =>
    tx<AttestationRow>('attestation')
      .where({ entity_ref: ref, person_id: personId, on_day: onDay })
      .update({ ended_day: day, ended_reason: 'contradicted' });
  for (const attestation of freshness.contradicted) {
    await end(attestation);
  }
}
