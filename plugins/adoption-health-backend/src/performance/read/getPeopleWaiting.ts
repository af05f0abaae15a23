import { Knex } from 'knex';
import { getUsageOverDays } from '../../facts/read/getUsageOverDays';
import { rowSource } from '../../platform/database/rowSource';
import { DayWindow } from '../../platform/window';
import { GroupSize } from '../../privacy/groupSize';

/**
 * Distinct people with at least one load over the target in a window, by route
 * template. Routes that too few people wait for to be shown are left out.
 * Source: metrics.md 4, "People waiting", and 1.8.
 */
export async function getPeopleWaiting(
  knex: Knex,
  options: {
    window: Pick<DayWindow, 'from' | 'to'>;
    groupSize: GroupSize;
  },
): Promise<Map<string, number>> {
  const { window, groupSize } = options;
  const usage = await getUsageOverDays(knex, { kind: 'slow-route', ...window });
  const counts = [...usage]
    .map(([id, { people }]) => ({ id, people: people.size }))
    .filter(({ people }) => groupSize.isCountShown(people));
  const routes = await getRoutes(
    knex,
    counts.map(({ id }) => id),
  );
  return new Map(
    counts.flatMap(({ id, people }): Array<[string, number]> => {
      const route = routes.get(id);
      return route === undefined ? [] : [[route, people]];
    }),
  );
}

async function getRoutes(
  knex: Knex,
  ids: readonly number[],
): Promise<Map<number, string>> {
  if (ids.length === 0) {
    return new Map();
  }
  const source = rowSource(knex, {
    columns: { id: 'integer' },
    rows: ids.map(id => ({ id })),
  });
  const rows = await knex('dimension')
    .whereRaw(`id IN (${source.sql})`, source.bindings)
    .select<Array<{ id: number; value: string }>>('id', 'value');
  return new Map(rows.map(row => [row.id, row.value]));
}
