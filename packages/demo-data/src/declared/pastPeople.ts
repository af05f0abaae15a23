import { Day } from 'backstage-plugin-adoption-health-common';

/** Somebody who left the company while its portal was watched. */
export type DeclaredLeaver = {
  name: string;
  /** The group they belonged to, which may be gone too. */
  group: string;
  /** The first day without them. */
  goneOn: Day;
};

/** Leavers whom the story names; others are drawn. */
export const leavers: readonly DeclaredLeaver[] = [
  { name: 'lena.hartwig', group: 'billing', goneOn: '2026-06-01' },
  { name: 'marek.solheim', group: 'reporting', goneOn: '2026-08-03' },
  { name: 'ines.calder', group: 'reliability', goneOn: '2026-03-02' },
  { name: 'yara.lundholm', group: 'drone-pilots', goneOn: '2026-08-17' },
  { name: 'piet.hallam', group: 'drone-pilots', goneOn: '2026-09-01' },
  { name: 'noor.estrup', group: 'drone-pilots', goneOn: '2026-09-14' },
  { name: 'ivo.kestrel', group: 'route-lab', goneOn: '2026-04-01' },
  { name: 'tessa.brandvold', group: 'route-lab', goneOn: '2026-05-04' },
];

/** Groups that are gone, with the groups they were part of. */
export const pastGroups: readonly { name: string; parent: string }[] = [
  { name: 'onboarding', parent: 'product-engineering' },
  { name: 'geo-data', parent: 'product-engineering' },
  { name: 'route-lab', parent: 'product-engineering' },
  { name: 'pricing-lab', parent: 'billing' },
  { name: 'sre', parent: 'platform' },
];

/** Where some of today's people of a group were, until the day named. */
export type PastMembership = {
  group: string;
  /** Today's group of these people; the last ones of it. */
  peopleOf: string;
  people: number;
  until: Day;
  /** Whether they belonged to today's group at the same time. */
  besides: boolean;
};

/** See {@link PastMembership}. */
export const pastMemberships: readonly PastMembership[] = [
  {
    group: 'sre',
    peopleOf: 'infrastructure',
    people: 6,
    until: '2026-06-01',
    besides: false,
  },
  {
    group: 'geo-data',
    peopleOf: 'tracking',
    people: 3,
    until: '2026-06-01',
    besides: false,
  },
  {
    group: 'onboarding',
    peopleOf: 'booking',
    people: 4,
    until: '2026-04-13',
    besides: false,
  },
  {
    group: 'pricing-lab',
    peopleOf: 'billing',
    people: 2,
    until: '2026-03-09',
    besides: false,
  },
  {
    group: 'pallet-lab',
    peopleOf: 'warehouse',
    people: 2,
    until: '2026-05-04',
    besides: true,
  },
  {
    group: 'cold-chain-north',
    peopleOf: 'road-network',
    people: 2,
    until: '2026-03-02',
    besides: true,
  },
  {
    group: 'cold-chain-south',
    peopleOf: 'fleet',
    people: 3,
    until: '2026-03-02',
    besides: true,
  },
];

/** Teams that were part of another division until the reorganisation. */
export const movedTeams: readonly { name: string; parentBefore: string }[] = [
  { name: 'identity', parentBefore: 'customer-experience' },
  { name: 'reporting', parentBefore: 'corporate' },
];
