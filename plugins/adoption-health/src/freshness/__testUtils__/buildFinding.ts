import { Finding } from 'backstage-plugin-adoption-health-common';

/** An open, stale finding: an owner that is not in the catalog. */
export function buildFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    rule: 'owner-unresolved',
    severity: 'stale',
    since: '2026-11-04',
    evidence:
      'Its owner group:default/search-infra is not in the catalog, but group:search/search-infra is.',
    fix: {
      summary:
        'Set spec.owner to group:search/search-infra, if that is who was meant.',
      change: {
        path: 'spec.owner',
        current: 'search-infra',
        proposed: 'group:search/search-infra',
      },
    },
    attested: false,
    ...overrides,
  };
}
