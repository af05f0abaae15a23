import { Day } from 'backstage-plugin-adoption-health-common';
import { EntityPatch } from '../entities/patched';
import { PlantedRot } from './plantedRot';

/**
 * Something that looks rotten and is not: the rule must leave the entity alone.
 * Planted by the generator, compared with by tests; no rule may read it.
 */
export type NearMiss = {
  entityRef: string;
  /** The rule that a hasty reading would raise. */
  rule: PlantedRot['rule'] | 'processing-error';
  /** Why it does not hold. */
  because: string;
  /** What the descriptor says; absent where the story alone misleads. */
  write?: EntityPatch;
  /** Changed only every so many days, which is still often enough. */
  quiet?: { changedOn: Day; everyDays: number };
};

/** See {@link NearMiss}. */
export const nearMisses: readonly NearMiss[] = [
  {
    entityRef: 'component:default/vehicle-service',
    rule: 'owner-unresolved',
    because: 'Refs do not care about case.',
    write: { spec: { owner: 'Group:Default/FLEET' } },
  },
  {
    entityRef: 'component:default/trailer-client',
    rule: 'owner-unresolved',
    because: 'Namespace and name, the kind is understood.',
    write: { spec: { owner: 'default/fleet' } },
  },
  {
    entityRef: 'api:default/vehicle-api',
    rule: 'owner-unresolved',
    because: 'Kind and name, the namespace is understood.',
    write: { spec: { owner: 'group:fleet' } },
  },
  {
    entityRef: 'resource:default/vehicle-db',
    rule: 'owner-unresolved',
    because: 'A person may own a resource, whatever the case.',
    write: { spec: { owner: 'USER:default/BO.TREVANE' } },
  },
  {
    entityRef: 'system:partners/quay-handling',
    rule: 'owner-unresolved',
    because: 'A bare name is looked for in the namespace of the entity.',
  },
  {
    entityRef: 'component:partners/berth-service',
    rule: 'owner-unresolved',
    because: 'The owner is named with its namespace.',
  },
  {
    entityRef: 'component:partners/wagon-service',
    rule: 'owner-unresolved',
    because: 'Two groups share the name; this is the one of the partners.',
  },
  {
    entityRef: 'component:default/terminal-call-worker',
    rule: 'owner-unresolved',
    because: 'Owned by a group of another namespace.',
    write: { spec: { owner: 'group:partners/rail-desk' } },
  },
  {
    entityRef: 'component:default/seal-service',
    rule: 'owner-empty',
    because: 'Its only member is two groups further down.',
    write: { spec: { owner: 'customs-office' } },
  },
  {
    entityRef: 'resource:default/seal-archive',
    rule: 'owner-empty',
    because: 'Its only member is one group further down.',
    write: { spec: { owner: 'group:default/customs-hotline' } },
  },
  {
    entityRef: 'component:default/trailer-worker',
    rule: 'owner-empty',
    because: 'The group lists its member; the person does not say so.',
    write: { spec: { owner: 'night-dispatch' } },
  },
  {
    entityRef: 'api:partners/berth-api',
    rule: 'owner-empty',
    because: 'Its members live in another namespace.',
  },
  {
    entityRef: 'component:default/depot-report-import',
    rule: 'owner-empty',
    because: 'A department has members through its teams only.',
    write: { spec: { owner: 'line-haul' } },
  },
  {
    entityRef: 'component:default/damage-rate-import',
    rule: 'owner-empty',
    because: 'A group of one, whose name has capitals.',
    write: { spec: { owner: 'archive-keepers' } },
  },
  {
    entityRef: 'component:default/cost-centre-view-report',
    rule: 'owner-is-person',
    because: 'A group of one is still a group.',
    write: { spec: { owner: 'Archive-Keepers' } },
  },
  {
    entityRef: 'resource:default/dataset-db',
    rule: 'owner-is-person',
    because: 'Resources may be owned by a person.',
    write: { spec: { owner: 'user:default/kasper.rowe' } },
  },
  {
    entityRef: 'domain:default/workforce',
    rule: 'owner-is-person',
    because: 'Domains may be owned by a person.',
    write: { spec: { owner: 'user:default/eve' } },
  },
  {
    entityRef: 'resource:default/map-data',
    rule: 'owner-left',
    because: 'The group is gone, its people are in another team.',
  },
  {
    entityRef: 'component:default/log-shipper',
    rule: 'owner-left',
    because: 'The group was renamed, everybody stayed.',
  },
  {
    entityRef: 'component:default/address-lookup',
    rule: 'owner-left',
    because: 'The group was dissolved, its people are in another team.',
  },
  {
    entityRef: 'resource:default/ingest-job-db',
    rule: 'owner-left',
    because: 'The owner has another name now; the old one is gone, she is not.',
    write: { spec: { owner: 'user:default/oda.fenwick' } },
  },
  {
    entityRef: 'component:default/clause-console',
    rule: 'orphan',
    because: 'Marked as no orphan.',
    write: { annotations: { 'backstage.io/orphan': 'false' } },
  },
  {
    entityRef: 'component:default/renewal-console',
    rule: 'orphan',
    because: 'An annotation of our own that only sounds like it.',
    write: { annotations: { 'korvale.example/orphan': 'true' } },
  },
  {
    entityRef: 'component:default/departure-worker',
    rule: 'dangling-relation',
    because: 'Refs do not care about case.',
    write: { spec: { consumesApis: ['API:Default/Departure-Api'] } },
  },
  {
    entityRef: 'component:default/detour-service',
    rule: 'dangling-relation',
    because: 'Leads to another namespace.',
    write: {
      spec: {
        dependsOn: [
          'component:partners/berth-service',
          'resource:default/detour-db',
        ],
      },
    },
  },
  {
    entityRef: 'component:partners/berth-service',
    rule: 'dangling-relation',
    because:
      'Uses an API of another namespace, and offers one of its own by its bare name.',
  },
  {
    entityRef: 'component:partners/wagon-service',
    rule: 'dangling-relation',
    because: 'Its system is in another namespace.',
  },
  {
    entityRef: 'component:default/approval-console',
    rule: 'dangling-relation',
    because: 'Depends on itself, which is silly and not dangling.',
    write: { spec: { dependsOn: ['component:approval-console'] } },
  },
  {
    entityRef: 'component:default/border-slot-client',
    rule: 'unverified',
    because: 'Deprecated libraries may rest for a year.',
    write: { spec: { lifecycle: 'deprecated' } },
    quiet: { changedOn: '2026-01-20', everyDays: 360 },
  },
  {
    entityRef: 'system:default/declarations',
    rule: 'unverified',
    because: 'Systems may rest for a year.',
    quiet: { changedOn: '2025-12-15', everyDays: 362 },
  },
  {
    entityRef: 'domain:default/insight',
    rule: 'unverified',
    because: 'Domains may rest for a year.',
    quiet: { changedOn: '2025-12-01', everyDays: 364 },
  },
  {
    entityRef: 'api:default/damage-photo-api',
    rule: 'unverified',
    because: 'Changed just inside the limit.',
    quiet: { changedOn: '2026-05-27', everyDays: 179 },
  },
  {
    entityRef: 'component:default/callback-client',
    rule: 'incomplete',
    because: 'Short is not missing.',
    write: { metadata: { description: 'Calls.' } },
  },
  {
    entityRef: 'component:default/punctuality-console',
    rule: 'incomplete',
    because: 'Long, with quotes, colons and signs of all kinds.',
    write: {
      metadata: {
        description:
          'Arrivals: on time, "nearly" on time, and late.\nShows what depots call \'green\' – 95 % – in red. # Not a comment\n',
      },
    },
  },
  {
    entityRef: 'component:default/absence-service',
    rule: 'processing-error',
    because: 'An odd type and an unknown field are allowed.',
    write: {
      spec: { type: 'Cron Job (legacy)', 'x-korvale': { error: 'none' } },
    },
  },
];
