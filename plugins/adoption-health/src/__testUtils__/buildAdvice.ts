import {
  Advice,
  AdviceList,
  AdviceRuleId,
} from 'backstage-plugin-adoption-health-common';

/** One action of each rule, with the facts that the rule gives. */
export const builtAdvice: Record<AdviceRuleId, Advice> = {
  'collection-gaps': {
    rule: 'collection-gaps',
    facts: { coverage: 0.81 },
    people: 0,
    link: '/adoption-health/data',
  },
  'most-read-stale': {
    rule: 'most-read-stale',
    facts: {
      entities: 12,
      ref: 'component:default/search-indexer',
      readers: 41,
    },
    people: 41,
    link: '/adoption-health/catalog',
  },
  'owners-gone': {
    rule: 'owners-gone',
    facts: { finding: 'owner-left', entities: 13, readers: 84 },
    people: 84,
    link: '/adoption-health/catalog?rule=owner-left',
  },
  'owners-missing': {
    rule: 'owners-missing',
    facts: { entities: 6 },
    people: 0,
    link: '/adoption-health/catalog?owner=none',
  },
  'slow-route': {
    rule: 'slow-route',
    facts: {
      route: '/docs/:namespace/:kind/:name/*',
      plugin: 'techdocs',
      p75Ms: 6_400,
      targetMs: 5_000,
      people: 71,
    },
    people: 71,
    link: '/adoption-health/speed',
  },
  'search-finds-nothing': {
    rule: 'search-finds-nothing',
    facts: { term: 'kafka topic', people: 38, episodes: 112, zeroShare: 0.96 },
    people: 38,
    link: '/adoption-health/adoption',
  },
  'template-fails': {
    rule: 'template-fails',
    facts: {
      template: 'template:default/node-service',
      started: 31,
      failed: 9,
    },
    people: 9,
    link: '/adoption-health/adoption',
  },
  'people-stay-away': {
    rule: 'people-stay-away',
    facts: { week: '2026-11-15', people: 24, before: 15 },
    people: 24,
    link: '/adoption-health/adoption',
  },
  'team-on-the-brink': {
    rule: 'team-on-the-brink',
    facts: {
      teams: 3,
      group: 'group:default/checkout',
      rate: 0.28,
      threshold: 0.3,
      needs: 1,
    },
    people: 18,
    link: '/adoption-health/adoption?group=group%3Adefault%2Fcheckout',
  },
  'group-cuts-impossible': {
    rule: 'group-cuts-impossible',
    facts: { teams: 4 },
    people: 0,
    link: '/adoption-health/adoption',
  },
  'plugins-to-drop': {
    rule: 'plugins-to-drop',
    facts: { plugins: 4, plugin: 'adr', served: 0.96 },
    people: 0,
    link: '/adoption-health/adoption',
  },
};

/** An action: thirteen entities whose owners left, the worst read by 84. */
export function buildAdvice(overrides: Partial<Advice> = {}): Advice {
  return { ...builtAdvice['owners-gone'], ...overrides };
}

/** An {@link AdviceList} of three actions. */
export function buildAdviceList(
  overrides: Partial<AdviceList> = {},
): AdviceList {
  return {
    actions: [
      buildAdvice(),
      builtAdvice['slow-route'],
      builtAdvice['search-finds-nothing'],
    ],
    ...overrides,
  };
}
