import { Entity } from '@backstage/catalog-model';
import { SourceEvidence } from 'backstage-plugin-adoption-health-common';
import {
  api,
  component,
  descriptor,
  resource,
  Said,
  SOUND_OWNER,
} from './descriptors';

/** The day on which all of them are looked at. */
export const LOOKED_AT = '2026-11-22';

/** Something that a hasty reading would accuse. Nobody is to accuse it. */
export interface HostileNearMiss {
  /** Why it is in order. */
  why: string;
  entity: Entity;
  /** When its owners last changed it, days before {@link LOOKED_AT}. */
  changedDaysAgo?: number;
  /** What its source host says. */
  source?: SourceEvidence;
}

const found = { kind: 'found', archived: false } as const;
const committed = (daysAgo: number) => ({
  ...found,
  lastCommitAt: new Date(
    Date.parse(`${LOOKED_AT}T00:00:00Z`) - daysAgo * 86_400_000,
  ).toISOString(),
});

/** A component that a source host knows about. */
export function sourced(name: string, said: Said = {}): Entity {
  return component(name, {
    ...said,
    annotations: {
      'backstage.io/source-location': `url:https://git.example/korvale/${name}`,
      ...said.annotations,
    },
  });
}

/** Each of them in a catalog of its own making, and in one with all others. */
export const hostileNearMisses: readonly HostileNearMiss[] = [
  {
    why: 'The only member of its owner is two groups further down.',
    entity: component('hm-deep-owner', { spec: { owner: 'hm-outer' } }),
  },
  {
    why: 'The only member of its owner is one group further down.',
    entity: api('hm-nested-owner', { spec: { owner: 'group:hm-middle' } }),
  },
  {
    why: 'Its owner names the child that has the member; the child does not.',
    entity: component('hm-top-down', { spec: { owner: 'hm-names-its-child' } }),
  },
  {
    why: 'Its owner is a group within itself, and has a member all the same.',
    entity: resource('hm-circular-owner', { spec: { owner: 'hm-loop-a' } }),
  },
  {
    why: 'Its owner lists its member, who does not say so.',
    entity: component('hm-listed-owner', {
      spec: { owner: 'hm-lists-members' },
    }),
  },
  {
    why: 'Its owner was renamed, and so was the name here.',
    entity: component('hm-renamed-owner', { spec: { owner: 'hm-after' } }),
  },
  {
    why: 'Two of three members of its owner left; one is enough.',
    entity: component('hm-shrunk-owner', { spec: { owner: 'hm-shrunk' } }),
  },
  {
    why: 'Who is left out of the population has not left the catalog.',
    entity: component('hm-robots-own-it', { spec: { owner: 'hm-robots' } }),
  },
  {
    why: 'Its owner is in another namespace, and it says so.',
    entity: component('hm-owned-abroad', {
      spec: { owner: 'group:hm-abroad/hm-crew' },
    }),
  },
  {
    why: 'A bare name is looked for where the entity lives.',
    entity: component('hm-at-home-abroad', {
      namespace: 'hm-abroad',
      spec: { owner: 'hm-crew' },
    }),
  },
  {
    why: 'A person of another namespace may own a resource.',
    entity: resource('hm-kept-by-a-mate', {
      spec: { owner: 'user:hm-abroad/hm-mate' },
    }),
  },
  {
    why: 'The owner is written in capitals.',
    entity: component('hm-loud-owner', {
      spec: { owner: 'GROUP:DEFAULT/HM-SOUND' },
    }),
  },
  {
    why: 'The owner has capitals and is written without.',
    entity: component('hm-quiet-owner', { spec: { owner: 'hm-caps' } }),
  },
  {
    why: 'Of its two owners one is there.',
    entity: api('hm-two-owners', {
      annotations: { 'hostile/also-owned-by': SOUND_OWNER },
      spec: { owner: 'hm-nobody' },
    }),
  },
  {
    why: 'Of its two owners one has members.',
    entity: component('hm-one-empty-owner', {
      annotations: { 'hostile/also-owned-by': SOUND_OWNER },
      spec: { owner: 'pallet-lab' },
    }),
  },
  {
    why: 'Two people are not one.',
    entity: component('hm-two-people', {
      annotations: { 'hostile/also-owned-by': 'user:default/hm-ines' },
      spec: { owner: 'user:default/hm-olga' },
    }),
  },
  {
    why: 'Templates are not checked, whoever owns them.',
    entity: {
      ...descriptor('Template', 'hm-template', {
        spec: { type: 'service', owner: 'hm-nobody', steps: [] },
      }),
      apiVersion: 'scaffolder.backstage.io/v1beta3',
    },
  },
  {
    why: 'A group is not checked, though its parent is not there.',
    entity: {
      ...descriptor('Group', 'hm-lost-group', {}),
      spec: { type: 'squad', parent: 'hm-no-parent', children: [] },
    },
  },
  {
    why: 'Deprecated libraries may rest for a year.',
    entity: component('hm-old-library', {
      spec: { type: 'library', lifecycle: 'deprecated' },
    }),
    changedDaysAgo: 365,
  },
  {
    why: 'It changed exactly as long ago as it may.',
    entity: component('hm-at-the-limit'),
    changedDaysAgo: 180,
  },
  {
    why: 'A system may rest for a year, to the day.',
    entity: descriptor('System', 'hm-resting-system', {}),
    changedDaysAgo: 365,
  },
  {
    why: 'A machine keeps it, whenever it last changed.',
    entity: resource('hm-machine-kept', {
      annotations: {
        'backstage.io/managed-by-origin-location': 'cloud-inventory:buckets',
      },
    }),
    changedDaysAgo: 900,
  },
  {
    why: 'An owner said that it is accurate, and that holds until today.',
    entity: resource('hm-attested', { spec: { type: 'short-lived' } }),
    changedDaysAgo: 900,
  },
  {
    why: 'One reader may be mistaken.',
    entity: component('hm-reported-once'),
  },
  {
    why: 'It depends on itself.',
    entity: component('hm-itself', {
      spec: {
        dependsOn: ['component:hm-itself', 'Component:Default/HM-Itself'],
      },
    }),
  },
  {
    why: 'It consumes what it provides.',
    entity: component('hm-own-customer', {
      spec: {
        providesApis: ['hm-two-owners'],
        consumesApis: ['API:default/HM-Two-Owners'],
      },
    }),
  },
  {
    why: 'What it depends on is in another namespace, in other letters.',
    entity: component('hm-foreign-needs', {
      spec: { dependsOn: ['Component:HM-Abroad/HM-At-Home-Abroad'] },
    }),
  },
  {
    why: 'It depends on something of a kind that is not checked.',
    entity: component('hm-odd-needs', {
      spec: { dependsOn: ['template:default/hm-template', 'user:hm-only'] },
    }),
  },
  {
    why: 'Dots and slashes are parts of the name of an annotation.',
    entity: component('hm-dotted', {
      annotations: { 'hm.example.org/on-call.v2': 'yes' },
      spec: { type: 'dotted' },
    }),
  },
  {
    why: 'Zero and false are answers.',
    entity: component('hm-zero', {
      spec: { type: 'counted', replicas: 0, isPublic: false },
    }),
  },
  {
    why: 'A description may begin with a word that otherwise says nothing.',
    entity: component('hm-tbd-bank', {
      description: 'TBD Bank: their statements as we read them.',
    }),
  },
  {
    why: 'A description in another script, with signs of all kinds.',
    entity: component('hm.signs_and-dots', {
      description:
        '配送の状況: "на склад", <b>95 %</b> – =SUM(A1)\n# no comment',
    }),
  },
  {
    why: 'It says that it is no orphan.',
    entity: component('hm-no-orphan', {
      annotations: { 'backstage.io/orphan': 'false' },
    }),
  },
  {
    why: 'A label is no annotation.',
    entity: component('hm-orphan-label', {
      labels: { 'backstage.io/orphan': 'true' },
    }),
  },
  {
    why: 'The catalog only warns about it.',
    entity: component('hm-warned', {
      annotations: {
        'hostile/status': 'backstage.io/catalog-processing warning',
      },
    }),
  },
  {
    why: 'Its status speaks of something that is not the catalog.',
    entity: component('hm-pipeline-red', {
      annotations: { 'hostile/status': 'ci.example.org/pipeline error' },
    }),
  },
  {
    why: 'Its repository was renamed, and found elsewhere.',
    entity: sourced('hm-moved-source'),
    source: {
      ...committed(3),
      repositoryUrl: 'https://git.example/elsewhere/hm-moved-source',
    },
  },
  {
    why: 'Its repository is a fork in which nothing was ever done.',
    entity: sourced('hm-fork', { spec: { lifecycle: 'experimental' } }),
    source: committed(400),
    changedDaysAgo: 20,
  },
  {
    why: 'Its repository is empty: nobody knows when it was last worked on.',
    entity: sourced('hm-empty-source'),
    source: found,
  },
  {
    why: 'The host could not say what became of its repository.',
    entity: sourced('hm-unknown-source'),
    source: { kind: 'unknown', reason: 'The host answered 502' },
  },
  {
    why: 'The host said nothing about its repository.',
    entity: sourced('hm-unmentioned-source'),
  },
  {
    why: 'The host that is asked about it fails.',
    entity: component('hm-failing-host', {
      annotations: {
        'backstage.io/source-location': 'url:https://down.example/hm',
      },
    }),
  },
  {
    why: 'The last commit is exactly as long ago as it may be.',
    entity: sourced('hm-quiet-to-the-day'),
    source: committed(180),
    changedDaysAgo: 100,
  },
  {
    why: 'The clock of the host is ahead.',
    entity: sourced('hm-commit-of-tomorrow'),
    source: committed(-1),
  },
  {
    why: 'CODEOWNERS names the group above the owner.',
    entity: sourced('hm-parent-in-codeowners', { spec: { owner: 'hm-inner' } }),
    source: { ...committed(3), codeOwners: ['@korvale/hm-outer'] },
  },
  {
    why: 'CODEOWNERS names a group two levels below the owner.',
    entity: sourced('hm-child-in-codeowners', { spec: { owner: 'hm-outer' } }),
    source: { ...committed(3), codeOwners: ['@korvale/hm-inner'] },
  },
  {
    why: 'CODEOWNERS names somebody whom nobody here knows.',
    entity: sourced('hm-stranger-in-codeowners'),
    source: {
      ...committed(3),
      codeOwners: ['@korvale/hm-inner', '@stranger', 'who@example.org'],
    },
  },
  {
    why: 'Only bots commit to it.',
    entity: sourced('hm-kept-by-bots'),
    source: {
      ...committed(3),
      committers: ['dependabot[bot]', 'renovate[bot]'],
    },
  },
  {
    why: 'Half of who commits to it is in the owning group.',
    entity: sourced('hm-shared-work'),
    source: { ...committed(3), committers: ['hm-ines', 'hm-only'] },
  },
];
