import {
  EntityFreshness,
  FreshnessSummary,
} from 'backstage-plugin-adoption-health-common';
import { buildValue } from './buildValue';

/** A {@link FreshnessSummary} in which 39 of 612 entities are stale. */
export function buildFreshnessSummary(
  overrides: Partial<FreshnessSummary> = {},
): FreshnessSummary {
  return {
    sweptAt: '2026-11-20T09:30:00.000Z',
    total: 612,
    fresh: 566,
    stale: 39,
    unknown: 7,
    staleShare: buildValue('staleShare', {
      value: 39 / 612,
      n: 39,
      denominator: 612,
    }),
    upperBound: buildValue('staleUpperBound', {
      value: 46 / 612,
      n: 46,
      denominator: 612,
    }),
    byRule: [{ rule: 'owner-unresolved', entities: 21 }],
    byKind: [
      { kind: 'Component', total: 612, fresh: 566, stale: 39, unknown: 7 },
    ],
    byOwner: [
      {
        owner: 'group:default/payments',
        total: 64,
        fresh: 43,
        stale: 20,
        unknown: 1,
      },
      {
        owner: 'group:default/search',
        total: 536,
        fresh: 523,
        stale: 7,
        unknown: 6,
      },
      { total: 12, fresh: 0, stale: 12, unknown: 0 },
    ],
    ...overrides,
  };
}

/** A component whose owner has left, seen by someone who does not own it. */
export function buildEntityFreshness(
  overrides: Partial<EntityFreshness> = {},
): EntityFreshness {
  return {
    ref: 'component:default/payments',
    kind: 'Component',
    owner: 'group:default/payments-old',
    state: 'stale',
    findings: [
      {
        rule: 'owner-unresolved',
        severity: 'stale',
        since: '2026-09-18',
        evidence: 'The owner group:default/payments-old is not in the catalog.',
        fix: {
          summary: 'Name a group that exists.',
          change: { path: 'spec.owner', current: 'payments-old' },
        },
        attested: false,
      },
    ],
    editUrl: 'https://git.example.com/payments/edit/main/catalog-info.yaml',
    mayAttest: false,
    attestableUntil: '2027-05-19',
    firstSeen: '2026-01-09',
    readers: buildValue('entityReaders', { value: 340, n: 340 }),
    reports: { readers: 0, mine: false, notes: [] },
    sweptAt: '2026-11-20T09:30:00.000Z',
    ...overrides,
  };
}
