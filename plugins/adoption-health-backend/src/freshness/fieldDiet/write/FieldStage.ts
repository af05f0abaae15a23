import { Entity } from '@backstage/catalog-model';
import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { rowSource } from '../../../platform/database/rowSource';
import { CheckSettings } from '../../CheckSettings';
import { isMachineKept } from '../../formulas/isMachineKept';
import { refOf } from '../../formulas/refOf';
import { differingPaths } from '../formulas/differingPaths';
import { FieldCount, FieldCounts } from '../formulas/FieldCounts';
import { fieldHash } from '../formulas/fieldHash';
import { COMMON_PATHS, fieldsOf } from '../formulas/fieldsOf';
import { FieldBaseline, getBaselines } from '../read/getBaselines';
import { RenewedBaseline, renewBaselines } from './renewBaselines';

/** The sweep that fields are counted in. */
export interface FieldSweep {
  sweepId: number;
  day: DayNumber;
  /** As in {@link CheckSettings}. */
  trustedProviders: CheckSettings['trustedProviders'];
}

/** So that memory does not grow where every entity has fields of its own. */
const MOST_HELD = 5_000;

/**
 * Stages what a running sweep says about the use of fields: a question a page,
 * and a statement where entities are new or it is time to compare them with what
 * they were. The counts are written as the sweep ends.
 */
export class FieldStage {
  readonly #knex: Knex;
  readonly #sweep: FieldSweep;
  readonly #counts = new FieldCounts({ commonPaths: COMMON_PATHS });

  constructor(options: FieldSweep & { knex: Knex }) {
    this.#knex = options.knex;
    this.#sweep = options;
  }

  /** Looks at a page of entities. */
  async add(page: readonly Entity[]): Promise<void> {
    const { day, trustedProviders } = this.#sweep;
    const entities = new Map(page.map(entity => [refOf(entity), entity]));
    const refs = [...entities.keys()];
    const baselines = await getBaselines(this.#knex, { refs, day });
    const looks = [...entities].map(([ref, entity]) =>
      lookAt(entity, {
        ref,
        baseline: baselines.get(ref),
        isMachineKept: isMachineKept(entity, trustedProviders),
      }),
    );
    await renewBaselines(this.#knex, {
      day,
      baselines: looks.flatMap(({ renewed }) => renewed ?? []),
    });
    looks.forEach(look => this.#counts.add(look));
    if (this.#counts.size > MOST_HELD) {
      await this.finish();
    }
  }

  /** Writes what was counted. */
  async finish(): Promise<void> {
    const { sweepId } = this.#sweep;
    await addCounts(this.#knex, { sweepId, counts: this.#counts.take() });
  }
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
