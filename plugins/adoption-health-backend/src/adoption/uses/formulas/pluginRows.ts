import { Plugins } from 'backstage-plugin-adoption-health-common';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { peopleCount, peopleShare } from './peopleValues';
import { isShellPlugin } from './shellPlugins';
import { UsesContext } from './UsesContext';

/** What was counted of a plugin. */
export interface PluginTotal {
  events: number;
  people: PeopleSet;
}

type Row = Plugins['rows'][number];

/**
 * Reach and depth of plugins, most people first; what is not shown does not
 * show in the order either. Events cannot be told by group, so a cut by one
 * has none. Source: metrics.md 2, "Plugin reach / depth".
 */
export function pluginRows(
  totals: ReadonlyMap<string, PluginTotal>,
  context: UsesContext,
): Row[] {
  return [...totals]
    .map(([pluginId, total]) => pluginRow(pluginId, { total, context }))
    .sort(
      (one, other) =>
        shownPeople(other) - shownPeople(one) ||
        (other.events ?? 0) - (one.events ?? 0) ||
        (one.pluginId < other.pluginId ? -1 : 1),
    );
}

function pluginRow(
  pluginId: string,
  options: { total: PluginTotal; context: UsesContext },
): Row {
  const { total, context } = options;
  const { events, people: used } = total;
  const people = peopleCount('pluginPeople', { context, people: used });
  const isWhole = context.group === undefined;
  const perPerson =
    isWhole && people.status === 'ok' && people.value > 0
      ? events / people.value
      : undefined;
  return {
    pluginId,
    ...(isWhole && { events }),
    people,
    reach: peopleShare('pluginReach', { context, people: used }),
    ...(perPerson !== undefined && { perPerson }),
    isShell: isShellPlugin(pluginId),
  };
}

function shownPeople({ people }: Row): number {
  return people.status === 'ok' ? people.value : -1;
}
