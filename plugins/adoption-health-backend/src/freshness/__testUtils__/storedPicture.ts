import { parseEntityRef } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { EntityRow, FindingRow, SweepRow } from '../tables';
import { FIRST_DAY, noon } from './sweeps';

/** A complete sweep at noon of a day of these tests; answers its id. */
export async function storeSweep(
  knex: Knex,
  overrides: { day?: number } & Partial<SweepRow> = {},
): Promise<number> {
  const { day = 0, ...row } = overrides;
  const [{ id }] = await knex<SweepRow>('sweep')
    .insert({
      started_ms: noon(day),
      finished_ms: noon(day),
      outcome: 'complete',
      kinds: '["component"]',
      rules: '["orphan"]',
      ...row,
    })
    .returning('id');
  return Number(id);
}

/** A stale component of team A, as a sweep leaves it. */
export async function storeEntity(
  knex: Knex,
  overrides: Partial<EntityRow> = {},
): Promise<void> {
  const { ref = 'component:default/pay' } = overrides;
  const { namespace, name } = parseEntityRef(ref);
  await knex<EntityRow>('entity').insert({
    ref,
    kind: 'Component',
    namespace,
    name,
    owner_ref: 'group:default/team-a',
    state: 'stale',
    content_hash: '1:a',
    first_seen_day: FIRST_DAY,
    changed_day: null,
    limit_days: 180,
    ...overrides,
  });
}

/** An open finding of the rule `orphan`. */
export async function storeFinding(
  knex: Knex,
  overrides: Partial<FindingRow> = {},
): Promise<void> {
  await knex<FindingRow>('finding').insert({
    entity_ref: 'component:default/pay',
    rule: 'orphan',
    severity: 'stale',
    evidence: 'Its origin is gone.',
    evidence_key: 'a',
    fix: '{"summary":"Remove it."}',
    attested: false,
    since_day: FIRST_DAY,
    ...overrides,
  });
}
