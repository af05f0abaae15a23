import { Source } from 'backstage-plugin-adoption-health-common';

/**
 * Who says what stands in the tables of this room. Figures that a document
 * takes from somebody else stand under whom they come from.
 */
export const sources = {
  'adoption-guide': {
    title:
      "Backstage Adoption Guide: When to Use Spotify's Developer-Portal Framework",
    publisher: 'Earthly',
    year: 2025,
    url: 'https://earthly.dev/blog/backstage-adoption-guide',
    bias: 'From interviews with about 20 Backstage teams; the publisher sells a product for engineering standards.',
  },
  'alternatives-guide': {
    title:
      'Internal Developer Portal Alternatives to Backstage: 2025 Comparison Guide',
    publisher: 'Platform Engineering Playbook',
    year: 2025,
    bias: 'Most of its prices and times go back to vendors that compete with Backstage.',
  },
  'gartner-reviews': {
    title: 'Internal Developer Portals, reviews',
    publisher: 'Gartner',
    year: 2025,
    url: 'https://www.gartner.com/reviews/market/internal-developer-portals',
    bias: 'As quoted by the 2025 comparison guide.',
  },
  'hype-article': {
    title: 'Backstage Is at the Peak of Its Hype',
    publisher: 'Earthly',
    year: 2025,
    bias: 'Opinion after conversations with users; the publisher sells a product for engineering standards.',
  },
  'opslevel-comparison': {
    title: "Port vs. Cortex: what's the best internal developer portal?",
    publisher: 'OpsLevel',
    year: 2025,
    url: 'https://www.opslevel.com/resources/port-vs-cortex-whats-the-best-internal-developer-portal',
    bias: 'One vendor compares its own price with those of its competitors.',
  },
  'opslevel-pricing': {
    title: 'OpsLevel pricing',
    publisher: 'OpsLevel',
    year: 2025,
    url: 'https://www.opslevel.com/pricing',
    bias: 'A vendor on its own product, as quoted by the 2025 comparison guide.',
  },
  'platform-community': {
    title: 'Internal Developer Platform',
    publisher: 'internaldeveloperplatform.org',
    year: 2025,
    url: 'https://internaldeveloperplatform.org/',
    bias: 'As quoted by the 2025 comparison guide, which itself expects economies of scale above 1,000 engineers.',
  },
  'production-report': {
    title:
      'Backstage in Production: The 10% Adoption Problem (2025 Reality Check)',
    publisher: 'Platform Engineering Playbook',
    year: 2025,
    bias: 'One author; says it rests on real implementations but names none.',
  },
} as const satisfies Record<string, Source>;

/** The id of a source. */
export type SourceId = keyof typeof sources;

/** The sources with these ids, in the order of their ids. */
export function citedSources(ids: Iterable<SourceId>): Record<string, Source> {
  return Object.fromEntries(
    [...new Set(ids)].sort().map(id => [id, sources[id]]),
  );
}
