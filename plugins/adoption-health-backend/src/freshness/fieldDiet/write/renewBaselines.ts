import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { upsertRows } from '../../write/upsertRows';
import { FieldHashes } from '../formulas/differingPaths';

const COLUMNS = {
  entity_ref: 'text',
  day: 'integer',
  fields: 'text',
  differed: 'text',
} as const;

/** What an entity holds now, to compare with later. */
export interface RenewedBaseline {
  ref: string;
  fields: FieldHashes;
  /** Paths that differ from the baseline before, where there was one. */
  differed?: readonly string[];
}

/**
 * Stores baselines as of a day. They are what was seen, whatever becomes of
 * the sweep that saw it, so they need no stage.
 */
export async function renewBaselines(
  knex: Knex,
  options: { day: DayNumber; baselines: readonly RenewedBaseline[] },
): Promise<void> {
  const { day, baselines } = options;
  await upsertRows(knex, {
    table: 'field_baseline',
    key: ['entity_ref'],
    columns: COLUMNS,
    rows: baselines.map(({ ref, fields, differed }) => ({
      entity_ref: ref,
      day,
      fields: JSON.stringify(fields),
      differed: differed && JSON.stringify(differed),
    })),
  });
}
