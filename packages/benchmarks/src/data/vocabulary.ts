/** Everything that events of the measured company are about. */
export const vocabulary = {
  actions: ['navigate', 'click', 'search', 'page_ready'],
  plugins: [
    ...['catalog', 'search', 'techdocs', 'scaffolder', 'home'],
    ...['api-docs', 'org', 'kubernetes', 'ci', 'cost', 'sonarqube'],
    ...['pagerduty', 'todo', 'tech-radar', 'lighthouse', 'security'],
  ],
  routes: [
    '/',
    '/catalog',
    '/catalog/:namespace/:kind/:name',
    '/catalog/:namespace/:kind/:name/*',
    '/docs',
    '/docs/:namespace/:kind/:name',
    '/docs/:namespace/:kind/:name/*',
    '/create',
    '/create/templates/:namespace/:templateName',
    '/create/tasks/:taskId',
    '/search',
    '/settings',
    ...['api-docs', 'kubernetes', 'ci', 'cost', 'sonarqube', 'security'].map(
      page => `/${page}`,
    ),
    ...['tech-radar', 'lighthouse', 'todo', 'pagerduty', 'org'].map(
      page => `/${page}/*`,
    ),
  ],
  /** As many distinct terms, and no more, as hashes of search terms. */
  terms: 2_000,
} as const;
