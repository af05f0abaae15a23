import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { among } from '../../platform/database/among';
import { z } from 'zod';
import { Attestation } from '../formulas/freshnessOf';
import { AttestationRow } from '../tables';

const evidenceKeysSchema = z.record(z.string(), z.string());

/** The attestations of entities that count on a day, by entity ref. */
export async function getAttestations(
  knex: Knex,
  options: { refs: readonly string[]; day: DayNumber },
): Promise<Map<string, Attestation[]>> {
  const { refs, day } = options;
  const rows = await knex<AttestationRow>('attestation')
    .where(among(knex, 'entity_ref', refs))
    .whereNull('ended_day')
    .where('on_day', '<=', day)
    .where('valid_until_day', '>=', day)
    .orderBy(['entity_ref', 'on_day', 'person_id']);
  const found = new Map<string, Attestation[]>();
  for (const row of rows) {
    const attestation: Attestation = {
      personId: row.person_id,
      onDay: row.on_day,
      validUntilDay: row.valid_until_day,
      evidenceKeys: evidenceKeysSchema.parse(JSON.parse(row.evidence_keys)),
    };
    const others = found.get(row.entity_ref) ?? [];
    found.set(row.entity_ref, [...others, attestation]);
  }
  return found;
}
