import { Knex } from 'knex';
import { Cell } from '../../platform/database/arrayLiteral';
import { ColumnType, rowSource } from '../../platform/database/rowSource';
import { ExaminedEntity } from '../formulas/examineEntity';

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
  await upsert(knex, {
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
    })),
  });
  await upsert(knex, {
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

async function upsert<C extends string>(
  knex: Knex,
  options: {
    table: string;
    key: C[];
    columns: Record<C, ColumnType>;
    rows: Array<Record<C, Cell>>;
  },
): Promise<void> {
  const { table, key, columns, rows } = options;
  if (rows.length === 0) {
    return;
  }
  const source = rowSource(knex, { columns, rows });
  const names = Object.keys(columns);
  const isKey = new Set<string>(key);
  const updates = names
    .filter(name => !isKey.has(name))
    .map(name => `${name} = excluded.${name}`);
  await knex.raw(
    `INSERT INTO ${table} (${names.join(', ')})
     SELECT ${names.join(', ')} FROM (${source.sql}) AS arrived WHERE true
     ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${updates.join(', ')}`,
    source.bindings,
  );
}

/** Postgres takes no NUL in text, which a rule may quote from an entity. */
function storable(text: string): string {
  return text.replaceAll('\0', '');
}
