import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';

/** Events of a few dimensions of a kind over some days, by their ids. */
export async function getEventsOfDimensions(
  knex: Knex,
  options: {
    kind: string;
    ids: readonly number[];
    from: DayNumber;
    to: DayNumber;
  },
): Promise<Map<number, number>> {
  const { kind, ids, from, to } = options;
  const isAskedFor = new Set(ids);
  if (isAskedFor.size === 0) {
    return new Map();
  }
  const rows = await knex('usage_count')
    .where({ kind })
    .whereBetween('day', [from, to])
    .groupBy('dimension_id')
    .select<Array<{ dimension_id: number; events: number | string }>>(
      'dimension_id',
      knex.raw('sum(events) AS events'),
    );
  return new Map(
    rows
      .filter(row => isAskedFor.has(row.dimension_id))
      .map(row => [row.dimension_id, Number(row.events)]),
  );
}
