import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { among } from '../../../platform/database/among';
import { COMPARED_AFTER_DAYS } from '../formulas/fieldDiet';
import { FieldHashes } from '../formulas/differingPaths';

/** What is kept of an entity, to see later what changed. */
export interface FieldBaseline {
  /** Undefined while it is too early to compare with them. */
  fields?: FieldHashes;
  /** Paths that differed when it was last compared, if it was. */
  differed?: string[];
}

const fieldsSchema = z.record(z.string(), z.string());
const pathsSchema = z.array(z.string());

/** The baselines of entities, by ref, as of a day. */
export async function getBaselines(
  knex: Knex,
  options: { refs: readonly string[]; day: DayNumber },
): Promise<Map<string, FieldBaseline>> {
  const { refs, day } = options;
  const rows = await knex('field_baseline')
    .where(among(knex, 'entity_ref', refs))
    .select<
      Array<{
        entity_ref: string;
        fields: string | null;
        differed: string | null;
      }>
    >(
      'entity_ref',
      'differed',
      // Most are not due, and need not travel.
      knex.raw('CASE WHEN day <= ? THEN fields END AS fields', [
        day - COMPARED_AFTER_DAYS,
      ]),
    );
  return new Map(
    rows.map(({ entity_ref, fields, differed }) => [
      entity_ref,
      {
        fields:
          fields === null ? undefined : fieldsSchema.parse(JSON.parse(fields)),
        differed:
          differed === null
            ? undefined
            : pathsSchema.parse(JSON.parse(differed)),
      },
    ]),
  );
}
