import { Knex } from 'knex';
import { ExaminedEntity } from '../formulas/examineEntity';
import { upsertRows } from './upsertRows';

const ENTITY_COLUMNS = {
  sweep_id: 'bigint',
  ref: 'text',
  kind: 'text',
  namespace: 'text',
  name: 'text',
  owner_ref: 'text',
  state: 'text',
  content_hash: 'text',
  first_seen_day: 'integer',
  changed_day: 'integer',
  limit_days: 'integer',
  edit_url: 'text',
  title: 'text',
  type: 'text',
  lifecycle: 'text',
  system_ref: 'text',
  steward_ref: 'text',
  suggestion: 'text',
  template_ref: 'text',
} as const;

const FINDING_COLUMNS = {
  sweep_id: 'bigint',
  entity_ref: 'text',
  rule: 'text',
  severity: 'text',
  evidence: 'text',
  evidence_key: 'text',
  fix: 'text',
  attested: 'integer',
} as const;

/**
 * Stages what a running sweep says about some entities, with one statement for
 * the entities and one for their findings. The last word on an entity counts.
 */
export async function stageEntities(
  knex: Knex,
  stage: { sweepId: number; entities: readonly ExaminedEntity[] },
): Promise<void> {
  const { sweepId } = stage;
  const entities = [
    ...new Map(stage.entities.map(entity => [entity.ref, entity])).values(),
  ];
  await upsertRows(knex, {
    table: 'sweep_entity',
    key: ['sweep_id', 'ref'],
    columns: ENTITY_COLUMNS,
    rows: entities.map(entity => ({
      sweep_id: sweepId,
      ref: entity.ref,
      kind: entity.kind,
      namespace: entity.namespace,
      name: entity.name,
      owner_ref: entity.ownerRef,
      state: entity.state,
      content_hash: entity.contentHash,
      first_seen_day: entity.firstSeenDay,
      changed_day: entity.changedDay,
      limit_days: entity.limitDays,
      edit_url: entity.editUrl,
      title: entity.title && storable(entity.title),
      type: entity.type && storable(entity.type),
      lifecycle: entity.lifecycle && storable(entity.lifecycle),
      system_ref: entity.systemRef,
      steward_ref: entity.stewardRef,
      suggestion: entity.suggestion && JSON.stringify(entity.suggestion),
      template_ref: entity.templateRef && storable(entity.templateRef),
    })),
  });
  await upsertRows(knex, {
    table: 'sweep_finding',
    key: ['sweep_id', 'entity_ref', 'rule'],
    columns: FINDING_COLUMNS,
    rows: entities.flatMap(({ ref, findings }) =>
      findings.map(finding => ({
        sweep_id: sweepId,
        entity_ref: ref,
        rule: finding.rule,
        severity: finding.severity,
        evidence: storable(finding.evidence),
        evidence_key: storable(finding.evidenceKey),
        fix: JSON.stringify(finding.fix),
        attested: finding.attested ? 1 : 0,
      })),
    ),
  });
}

/** Postgres takes no NUL in text, which an entity may hold. */
function storable(text: string): string {
  return text.replaceAll('\0', '');
}
