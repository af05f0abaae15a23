import { FixList, FixListItem } from 'backstage-plugin-adoption-health-common';
import { buildAbsentValue, buildValue } from './buildValue';

/** A stale component whose owner is not in the catalog, read by 41 people. */
export function buildFixListItem(
  overrides: Partial<FixListItem> = {},
): FixListItem {
  return {
    ref: 'component:default/search-indexer',
    kind: 'Component',
    type: 'service',
    lifecycle: 'production',
    owner: 'group:default/search-infra',
    state: 'stale',
    findings: [
      {
        rule: 'owner-unresolved',
        severity: 'stale',
        since: '2026-11-04',
        evidence: 'The owner group:default/search-infra is not in the catalog.',
        fix: {
          summary: 'Name a group that exists.',
          change: { path: 'spec.owner', current: 'search-infra' },
        },
        attested: false,
      },
    ],
    since: '2026-11-04',
    readers: buildValue('entityReaders', { value: 41 }),
    harm: 41,
    editUrl:
      'https://git.example.com/search-indexer/edit/main/catalog-info.yaml',
    suggestedOwner: {
      ref: 'group:default/search-ranking',
      evidence: ['CODEOWNERS names search-ranking.'],
    },
    ...overrides,
  };
}

/** A {@link FixList} of three stale entities, the last read by too few to say. */
export function buildFixList(overrides: Partial<FixList> = {}): FixList {
  return {
    items: [
      buildFixListItem(),
      buildFixListItem({
        ref: 'api:default/checkout-api',
        kind: 'API',
        type: 'openapi',
        owner: 'group:default/checkout',
        findings: [
          {
            rule: 'unverified',
            severity: 'stale',
            since: '2026-09-02',
            evidence: 'It last changed on 2026-03-06.',
            fix: { summary: 'Look it over and say “still accurate”.' },
            attested: false,
          },
        ],
        since: '2026-09-02',
        readers: buildValue('entityReaders', { value: 37 }),
        harm: 37,
        suggestedOwner: undefined,
      }),
      buildFixListItem({
        ref: 'component:default/label-printer',
        owner: 'group:default/warehouse',
        findings: [
          {
            rule: 'orphan',
            severity: 'stale',
            since: '2026-10-28',
            evidence: 'No location provides it any more.',
            fix: { summary: 'Register its descriptor again, or delete it.' },
            attested: false,
          },
        ],
        since: '2026-10-28',
        readers: buildAbsentValue('entityReaders', {
          status: 'suppressed',
          reason: 'small-group',
        }),
        harm: 'low',
        editUrl: undefined,
        suggestedOwner: undefined,
      }),
    ],
    total: 3,
    ...overrides,
  };
}
