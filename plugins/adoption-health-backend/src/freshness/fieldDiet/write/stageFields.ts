import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { rowSource } from '../../../platform/database/rowSource';
import { CheckSettings } from '../../CheckSettings';
import { isMachineKept } from '../../formulas/isMachineKept';
import { differingPaths } from '../formulas/differingPaths';
import { fieldCount, FieldCount } from '../formulas/fieldCount';
import { fieldHash } from '../formulas/fieldHash';
import { COMMON_PATHS, fieldsOf } from '../formulas/fieldsOf';
import { FieldBaseline, getBaselines } from '../read/getBaselines';
import { RenewedBaseline, renewBaselines } from './renewBaselines';

/**
 * Adds what a page of a running sweep says about the use of fields: one
 * question and one statement, and another one where entities are new or it is
 * time to compare them with what they were.
 *
 * @param page - `trustedProviders` as in {@link CheckSettings}
 */
export async function stageFields(
  knex: Knex,
  page: {
    sweepId: number;
    day: DayNumber;
    entities: readonly Entity[];
    trustedProviders: CheckSettings['trustedProviders'];
  },
): Promise<void> {
  const { sweepId, day, trustedProviders } = page;
  const entities = new Map(
    page.entities.map(entity => [stringifyEntityRef(entity), entity]),
  );
  if (entities.size === 0) {
    return;
  }
  const refs = [...entities.keys()];
  const baselines = await getBaselines(knex, { refs, day });
  const looks = [...entities].map(([ref, entity]) =>
    lookAt(entity, {
      ref,
      baseline: baselines.get(ref),
      isMachineKept: isMachineKept(entity, trustedProviders),
    }),
  );
  await renewBaselines(knex, {
    day,
    baselines: looks.flatMap(({ renewed }) => renewed ?? []),
  });
  await addCounts(knex, {
    sweepId,
    counts: fieldCount(looks, { commonPaths: COMMON_PATHS }),
  });
}

function lookAt(
  entity: Entity,
  known: {
    ref: string;
    baseline: FieldBaseline | undefined;
    isMachineKept: boolean;
  },
) {
  const { ref, baseline } = known;
  const fields = fieldsOf(entity, known);
  const { kind } = entity;
  if (baseline && !baseline.fields) {
    return { kind, fields, differed: baseline.differed };
  }
  const now = Object.fromEntries(
    fields.map(({ path, value }) => [path, fieldHash(value)]),
  );
  const differed =
    baseline?.fields && differingPaths({ before: baseline.fields, now });
  const renewed: RenewedBaseline = { ref, fields: now, differed };
  return { kind, fields, differed, renewed };
}

async function addCounts(
  knex: Knex,
  stage: { sweepId: number; counts: readonly FieldCount[] },
): Promise<void> {
  const source = rowSource(knex, {
    columns: {
      kind: 'text',
      path: 'text',
      entities: 'integer',
      filled: 'integer',
      machine_filled: 'integer',
      compared: 'integer',
      differed: 'integer',
    },
    rows: stage.counts.map(({ machineFilled, ...count }) => ({
      ...count,
      machine_filled: machineFilled,
    })),
  });
  const sums = ['entities', 'filled', 'machine_filled', 'compared', 'differed'];
  await knex.raw(
    `INSERT INTO sweep_field (sweep_id, kind, path, ${sums.join(', ')})
     SELECT ?, kind, path, ${sums.join(', ')}
     FROM (${source.sql}) AS page WHERE true
     ON CONFLICT (sweep_id, kind, path) DO UPDATE SET
     ${sums.map(sum => `${sum} = sweep_field.${sum} + excluded.${sum}`).join(', ')}`,
    [stage.sweepId, ...source.bindings],
  );
}
