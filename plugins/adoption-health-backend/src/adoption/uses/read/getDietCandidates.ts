import { DayNumber } from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { repeatUsers } from '../formulas/repeatUsers';
import { DietCandidate } from '../formulas/pluginDiet';
import { HOME_PLUGIN, isShellPlugin } from '../formulas/shellPlugins';
import { getDimensionNames } from './getDimensionNames';
import { RememberingSources } from './UsesSources';

/** Clicks alone, by plugin. */
const CLICKS = 'plugin-click';

interface Days {
  from: DayNumber;
  to: DayNumber;
}

/**
 * The plugins that were used on some days and are no part of every portal, with
 * who used them on at least two of them; remembered until they change. Of the
 * home page only clicks count. Source: metrics.md 2, "Plugin diet".
 */
export async function getDietCandidates(
  sources: RememberingSources,
  { from, to }: Days,
): Promise<DietCandidate[]> {
  return sources.habits.get({ from, to }, () =>
    readCandidates(sources.knex, { from, to }),
  );
}

async function readCandidates(
  knex: Knex,
  days: Days,
): Promise<DietCandidate[]> {
  const names = await getDimensionNames(knex, 'plugin');
  const chosen = [...names]
    .filter(([, pluginId]) => !isShellPlugin(pluginId))
    .map(([id, pluginId]) => ({ id, pluginId }));
  const isHome = (pluginId: string) => pluginId === HOME_PLUGIN;
  return [
    ...(await readUse(knex, {
      ...{ days, kind: 'plugin' },
      plugins: chosen.filter(({ pluginId }) => !isHome(pluginId)),
    })),
    ...(await readUse(knex, {
      ...{ days, kind: CLICKS },
      plugins: chosen.filter(({ pluginId }) => isHome(pluginId)),
    })),
  ];
}

async function readUse(
  knex: Knex,
  options: {
    days: Days;
    kind: string;
    plugins: Array<{ id: number; pluginId: string }>;
  },
): Promise<DietCandidate[]> {
  const { days, kind, plugins } = options;
  const of = (table: string) =>
    knex(table)
      .where({ kind })
      .whereBetween('day', [days.from, days.to])
      .whereIn(
        'dimension_id',
        plugins.map(({ id }) => id),
      );
  const counts = await of('usage_count')
    .groupBy('dimension_id')
    .select<Array<{ dimension_id: number; events: number | string }>>(
      'dimension_id',
      knex.raw('sum(events) AS events'),
    );
  const rows = await of('usage_people').select<
    Array<{ dimension_id: number; people: Buffer }>
  >('dimension_id', 'people');

  const sets = new Map<number, PeopleSet[]>();
  for (const row of rows) {
    const known = sets.get(row.dimension_id) ?? [];
    sets.set(row.dimension_id, known);
    known.push(PeopleSet.decode(row.people));
  }
  const events = new Map(
    counts.map(row => [row.dimension_id, Number(row.events)]),
  );
  return plugins
    .filter(({ id }) => events.has(id))
    .map(({ id, pluginId }) => ({
      pluginId,
      events: events.get(id) ?? 0,
      repeatUsers: repeatUsers(sets.get(id) ?? []),
    }));
}
