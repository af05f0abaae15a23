import { Entity } from '@backstage/catalog-model';
import { SourceEvidence } from 'backstage-plugin-adoption-health-common';
import { component, resource } from './descriptors';
import { sourced } from './hostileNearMisses';

/** Next to the near misses: what is really wrong, by one rule each. */
export interface ReallyWrong {
  rule: string;
  entity: Entity;
  source?: SourceEvidence;
  changedDaysAgo?: number;
}

const found = { kind: 'found', archived: false } as const;
const LAST_WEEK = '2026-11-15T00:00:00Z';

/** Shows that the rules look at all where the demo company plants nothing. */
export const reallyWrong: readonly ReallyWrong[] = [
  {
    rule: 'source-archived',
    entity: sourced('rw-archived'),
    source: { ...found, archived: true, lastCommitAt: LAST_WEEK },
  },
  {
    rule: 'source-missing',
    entity: sourced('rw-missing'),
    source: { kind: 'missing' },
  },
  {
    rule: 'source-quiet',
    entity: sourced('rw-quiet'),
    source: { ...found, lastCommitAt: '2026-05-25T23:00:00Z' },
    changedDaysAgo: 100,
  },
  {
    rule: 'owner-disagrees',
    entity: sourced('rw-other-owner'),
    source: {
      ...found,
      lastCommitAt: LAST_WEEK,
      codeOwners: ['@korvale/hm-inner'],
    },
  },
  {
    rule: 'unverified',
    entity: component('rw-past-the-limit'),
    changedDaysAgo: 181,
  },
  {
    // Not gone: she has another name now.
    rule: 'owner-unresolved',
    entity: resource('rw-former-name', {
      spec: { owner: 'user:default/hm-maiden-name' },
    }),
  },
  { rule: 'reported', entity: component('rw-reported-twice') },
  {
    rule: 'incomplete',
    entity: component('rw-undotted', {
      annotations: { 'hm.example.org/on-call': 'v2' },
      spec: { type: 'dotted' },
    }),
  },
];
