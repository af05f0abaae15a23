import { Status } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { dimensionCaps } from '../../telemetry/formulas/dimensionCaps';

/** How many values each kind of dimension has, and may have. */
export async function getDimensionUse(
  knex: Knex,
): Promise<Status['storage']['dimensions']> {
  const rows = await knex('dimension')
    .groupBy('kind')
    .select<Array<{ kind: string; count: number | string }>>(
      'kind',
      knex.raw('count(*) AS count'),
    );
  const counts = new Map(rows.map(row => [row.kind, Number(row.count)]));
  return Object.entries(dimensionCaps).map(([kind, cap]) => ({
    kind,
    values: counts.get(kind) ?? 0,
    cap,
  }));
}
