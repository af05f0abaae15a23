import {
  DayNumber,
  dayOf,
  EntityFreshness,
  Finding,
  fixSchema,
  suggestedOwnerSchema,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { EntityRow, FindingRow } from '../tables';
import { getAttestations } from './getAttestations';
import { getLastCompleteSweep } from './getLastCompleteSweep';

/** {@link EntityFreshness} without readers and what depends on who asks. */
export type EntityPicture = Omit<
  EntityFreshness,
  'mayAttest' | 'readers' | 'reports'
>;

interface LookedAfterEntity extends EntityRow {
  snoozed_until: number | null;
  disowned_on: number | null;
}

/**
 * How fresh an entity is, by its full lower-case ref; undefined where no
 * complete sweep has seen it. Asks in parallel: every entity page waits for it.
 */
export async function getEntityPicture(
  knex: Knex,
  options: { ref: string; day: DayNumber },
): Promise<EntityPicture | undefined> {
  const { ref, day } = options;
  const [entity, sweep, findings, attestations] = await Promise.all([
    getLookedAfterEntity(knex, options),
    getLastCompleteSweep(knex),
    knex<FindingRow>('finding')
      .where('entity_ref', ref)
      .orderBy(['since_day', 'rule'])
      .select('*'),
    getAttestations(knex, { refs: [ref], day }),
  ]);
  if (!entity || !sweep) {
    return undefined;
  }
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
    changedOn: dayIfAny(entity.changed_day),
    suggestedOwner:
      entity.suggestion === null
        ? undefined
        : suggestedOwnerSchema.parse(JSON.parse(entity.suggestion)),
    snoozedUntil: dayIfAny(entity.snoozed_until),
    disownedOn: dayIfAny(entity.disowned_on),
    sweptAt: new Date(sweep.finishedMs).toISOString(),
  };
}

function getLookedAfterEntity(
  knex: Knex,
  options: { ref: string; day: DayNumber },
): Promise<LookedAfterEntity | undefined> {
  const { ref, day } = options;
  return knex('entity')
    .leftJoin('snooze', join =>
      join
        .on('snooze.entity_ref', 'entity.ref')
        .andOnVal('snooze.until_day', '>=', day),
    )
    .leftJoin('disowned', 'disowned.entity_ref', 'entity.ref')
    .where('entity.ref', ref)
    .select<LookedAfterEntity[]>(
      'entity.*',
      'snooze.until_day AS snoozed_until',
      'disowned.on_day AS disowned_on',
    )
    .then(rows => rows.at(0));
}

function dayIfAny(day: DayNumber | null): string | undefined {
  return day === null ? undefined : dayOf(day);
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
