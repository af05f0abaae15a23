import { suggestedOwnerSchema } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { DisownedRow, EntityRow } from '../../tables';
import { DisownedEntity } from '../formulas/concerns';

/**
 * Every entity whose owner said "not mine" and has not changed since, newest
 * first.
 */
export async function getDisowned(knex: Knex): Promise<DisownedEntity[]> {
  const rows = await knex('disowned')
    .join('entity', 'entity.ref', 'disowned.entity_ref')
    .orderBy([{ column: 'disowned.on_day', order: 'desc' }, 'entity.ref'])
    .select<
      Array<
        Pick<EntityRow, 'ref' | 'title' | 'owner_ref' | 'suggestion'> &
          Pick<DisownedRow, 'on_day'>
      >
    >(
      'entity.ref',
      'entity.title',
      'entity.owner_ref',
      'entity.suggestion',
      'disowned.on_day',
    );
  return rows.map(row => ({
    ref: row.ref,
    title: row.title ?? undefined,
    ownerRef: row.owner_ref ?? undefined,
    onDay: row.on_day,
    suggestedOwner:
      row.suggestion === null
        ? undefined
        : suggestedOwnerSchema.parse(JSON.parse(row.suggestion)),
  }));
}
