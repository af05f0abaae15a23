import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { AttestationRow, DisownedRow, EntityRow, FindingRow } from '../tables';
import { settleEntities } from './settleEntities';

/**
 * Stores that a person vouches for an entity and for every finding it has now,
 * and judges the entity again. A repeat on the same day renews the first. Who
 * vouches for an entity owns it, so a "not mine" of before ends.
 * Answers false, and stores nothing, for an entity that no sweep has seen.
 */
export async function attestEntity(
  knex: Knex,
  attestation: { ref: string; personId: number; day: DayNumber },
): Promise<boolean> {
  const { ref, personId, day } = attestation;
  return knex.transaction(async tx => {
    // Locked, so that no sweep replaces the findings in between.
    const entity = await tx<EntityRow>('entity')
      .where('ref', ref)
      .forUpdate()
      .first();
    if (!entity) {
      return false;
    }
    const findings = await tx<FindingRow>('finding').where('entity_ref', ref);
    const answered = findings.map(({ rule, evidence_key }) => [
      rule,
      evidence_key,
    ]);
    await tx<AttestationRow>('attestation')
      .insert({
        entity_ref: ref,
        person_id: personId,
        on_day: day,
        valid_until_day: day + entity.limit_days,
        evidence_keys: JSON.stringify(Object.fromEntries(answered)),
        ended_day: null,
        ended_reason: null,
      })
      .onConflict(['entity_ref', 'person_id', 'on_day'])
      .merge();
    await tx<DisownedRow>('disowned').where('entity_ref', ref).del();
    await settleEntities(tx, { refs: [ref], day });
    return true;
  });
}
