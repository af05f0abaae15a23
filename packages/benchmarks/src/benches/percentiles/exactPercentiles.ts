import { eventFlags } from 'backstage-plugin-adoption-health-backend/src/platform/database/tables';
import { Knex } from 'knex';

/** The percentiles that are shown of every route. */
export const SHARES = [0.5, 0.75, 0.95] as const;

/** The percentiles of the raw loads by route, ms, in the order of SHARES. */
export async function exactPercentiles(
  knex: Knex,
  how: 'percentile_cont' | 'percentile_disc',
): Promise<Map<string, number[]>> {
  const { rows } = await knex.raw<{
    rows: Array<{ route: string; values: number[] }>;
  }>(
    `SELECT dimension.value AS route,
            ${how}(ARRAY[${SHARES.join(', ')}]) WITHIN GROUP (ORDER BY event.value) AS values
     FROM event JOIN dimension ON dimension.id = event.route_id
     WHERE event.flags & ${eventFlags.timing} <> 0
     GROUP BY 1`,
  );
  return new Map(rows.map(row => [row.route, row.values]));
}
