import { PortalPlugin, mainPlugins } from '../declared/portalPlugins';
import { Random } from '../random';
import { drawPageReady } from './pageReady';
import { DayPlan } from './DayPlan';
import { instant, Teller, TimedLine } from './Teller';

/** A page that somebody goes to. */
export type Page = {
  plugin: PortalPlugin;
  path: string;
  /** Template of the path. */
  route: string;
  extensionId: string;
};

/** A visit of a page, and how it came about. */
export type Visit = {
  page: Page;
  atMs: number;
  /** A hard load opens the portal, a soft one changes the route. */
  navigation: 'hard' | 'soft';
};

const SHARE_TIMED = 0.92;
const ENTITY_ROUTE = ':namespace/:kind/:name';

/** The first page of a plugin. */
export function firstPage(plugin: PortalPlugin): Page {
  const { path, extensionId } = plugin;
  return { plugin, path, route: path, extensionId };
}

/** The page of an entity in the catalog, or one of its tabs. */
export function entityPage(path: string, tab?: string): Page {
  const below = tab ? `/${tab}` : '';
  return {
    plugin: mainPlugins.catalog,
    path: `/catalog/${path}${below}`,
    route: `/catalog/${ENTITY_ROUTE}${tab ? '/*' : ''}`,
    extensionId: 'page:catalog/entity',
  };
}

/** A page of an entity's documentation. */
export function docsPage(path: string, chapter: string): Page {
  return {
    plugin: mainPlugins.techdocs,
    path: `/docs/${path}${chapter}`,
    route: `/docs/${ENTITY_ROUTE}${chapter ? '/*' : ''}`,
    extensionId: 'page:techdocs/reader',
  };
}

/** The event of a visit, and mostly a timing with it. */
export function visitLines(
  { page, atMs, navigation }: Visit,
  by: Teller & { random: Random; plan: DayPlan },
): TimedLine[] {
  const { userRef, nextId, random, plan } = by;
  const { plugin, path, route, extensionId } = page;
  const visit: TimedLine = {
    atMs,
    line: {
      type: 'event',
      id: nextId(),
      at: instant(atMs),
      userRef,
      action: 'navigate',
      subject: path,
      context: { pluginId: plugin.id, extensionId },
    },
  };
  if (random.next() >= SHARE_TIMED) {
    return [visit];
  }
  const timing = drawPageReady({ random, plugin, navigation, plan });
  const readyMs = atMs + timing.ms;
  return [
    visit,
    {
      atMs: readyMs,
      line: {
        type: 'timing',
        id: nextId(),
        at: instant(readyMs),
        userRef,
        metric: 'page_ready',
        route,
        pluginId: plugin.id,
        navigation,
        ...timing,
      },
    },
  ];
}
