import { Plugins } from 'backstage-plugin-adoption-health-common';
import { buildAbsentValue, buildValue, builtWindow } from './buildValue';

const ELIGIBLE = 412;

type PluginRow = Plugins['rows'][number];

/** A plugin with so many people, each causing so many events. */
export function buildPluginRow(
  pluginId: string,
  options: { people: number; perPerson?: number; isShell?: boolean },
): PluginRow {
  const { people, perPerson = 8, isShell = false } = options;
  return {
    pluginId,
    events: Math.round(people * perPerson),
    people: buildValue('pluginPeople', { value: people }),
    reach: buildValue('pluginReach', {
      value: people / ELIGIBLE,
      n: people,
      denominator: ELIGIBLE,
    }),
    perPerson,
    isShell,
  };
}

/** A plugin as it is told of a group: events are not counted by group. */
export function buildGroupPlugin(
  pluginId: string,
  options: { people: number },
): PluginRow {
  const {
    events: _events,
    perPerson: _perPerson,
    ...row
  } = buildPluginRow(pluginId, options);
  return row;
}

/** A plugin that fewer people used than may be shown. */
export function buildSuppressedPlugin(pluginId: string): PluginRow {
  const tooFew = { status: 'suppressed', reason: 'small-group' } as const;
  return {
    pluginId,
    people: buildAbsentValue('pluginPeople', tooFew),
    reach: buildAbsentValue('pluginReach', tooFew),
    isShell: false,
  };
}

/** {@link Plugins} of which five serve nearly everybody. */
export function buildPlugins(overrides: Partial<Plugins> = {}): Plugins {
  return {
    window: builtWindow,
    rows: [
      buildPluginRow('app', { people: 152, perPerson: 31, isShell: true }),
      buildPluginRow('catalog', { people: 110, perPerson: 21 }),
      buildPluginRow('techdocs', { people: 96, perPerson: 9.5 }),
      buildPluginRow('search', { people: 88, perPerson: 12.5 }),
      buildPluginRow('scaffolder', { people: 34, perPerson: 3.2 }),
      buildPluginRow('kubernetes', { people: 29, perPerson: 26 }),
      buildPluginRow('api-docs', { people: 24, perPerson: 4.6 }),
      buildPluginRow('tech-radar', { people: 11, perPerson: 1.7 }),
      buildPluginRow('cost-insights', { people: 7, perPerson: 5.2 }),
      buildSuppressedPlugin('adr'),
    ],
    diet: {
      keep: ['catalog', 'techdocs', 'search', 'kubernetes', 'scaffolder'],
      drop: ['adr', 'tech-radar', 'cost-insights', 'api-docs'],
      served: buildValue('dietServed', {
        value: 117 / 122,
        n: 117,
        denominator: 122,
      }),
      bestFive: {
        keep: ['catalog', 'techdocs', 'search', 'kubernetes', 'scaffolder'],
        served: buildValue('dietServed', {
          value: 117 / 122,
          n: 117,
          denominator: 122,
        }),
      },
    },
    ...overrides,
  };
}
