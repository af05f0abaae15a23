/** A plugin of the demo portal, how many use it, and how fast it is. */
export type PortalPlugin = {
  id: string;
  /** First page of the plugin; also its route. */
  path: string;
  extensionId: string;
  /** Share of the people who ever go there, 0..1. */
  reach: number;
  /** How often they go there, compared with the other plugins they use. */
  weight: number;
  /** Median of page_ready after a route change; a hard load adds to it. */
  softMs: number;
};

/** The plugins that are used in ways of their own. */
export const mainPlugins = {
  catalog: {
    id: 'catalog',
    path: '/catalog',
    extensionId: 'page:catalog',
    reach: 1,
    weight: 6,
    softMs: 1800,
  },
  techdocs: {
    id: 'techdocs',
    path: '/docs',
    extensionId: 'page:techdocs',
    reach: 0.7,
    weight: 3,
    softMs: 2400,
  },
  search: {
    id: 'search',
    path: '/search',
    extensionId: 'page:search',
    reach: 0.75,
    weight: 1.4,
    softMs: 1400,
  },
  'api-docs': {
    id: 'api-docs',
    path: '/api-docs',
    extensionId: 'page:api-docs',
    reach: 0.4,
    weight: 1.2,
    softMs: 2300,
  },
  scaffolder: {
    id: 'scaffolder',
    path: '/create',
    extensionId: 'page:scaffolder',
    reach: 0.35,
    weight: 0.5,
    softMs: 1000,
  },
  home: {
    id: 'home',
    path: '/home',
    extensionId: 'page:home',
    reach: 0.8,
    weight: 0.9,
    softMs: 900,
  },
  'user-settings': {
    id: 'user-settings',
    path: '/settings',
    extensionId: 'page:user-settings',
    reach: 0.5,
    weight: 0.12,
    softMs: 600,
  },
} as const satisfies Record<string, PortalPlugin>;

/** Plugins of one page that few people use; Kubernetes is the slow one. */
export const smallPlugins: readonly PortalPlugin[] = [
  small('kubernetes', { reach: 0.22, weight: 1.6, softMs: 6300 }),
  small('ci-cd', { reach: 0.18, weight: 1.3, softMs: 2100 }),
  small('catalog-graph', { reach: 0.1, weight: 0.5, softMs: 2600 }),
  small('tech-radar', { reach: 0.07, weight: 0.3, softMs: 1200 }),
  small('cost-insights', { reach: 0.04, weight: 0.4, softMs: 3900 }),
  small('lighthouse', { reach: 0.025, weight: 0.4, softMs: 1700 }),
  small('code-coverage', { reach: 0.02, weight: 0.4, softMs: 1500 }),
  small('explore', { reach: 0.012, weight: 0.3, softMs: 1000 }),
];

function small(
  id: string,
  use: Pick<PortalPlugin, 'reach' | 'weight' | 'softMs'>,
): PortalPlugin {
  return { id, path: `/${id}`, extensionId: `page:${id}`, ...use };
}

/** See {@link mainPlugins}. */
export type MainPluginId = keyof typeof mainPlugins;
