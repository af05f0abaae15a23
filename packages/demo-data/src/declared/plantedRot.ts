import { Day } from 'backstage-plugin-adoption-health-common';

/**
 * The truth about what is wrong in the demo catalog. The generator plants it;
 * tests compare what the freshness rules find with it. No rule may read it.
 *
 * An entity that breaks two rules stands here twice; what is wrong with an owner
 * is one fact, told by the rule that says most. `dangling-relation` leaves owners
 * to the rules about owners. Source of the rules: metrics.md 3. Two of them
 * cannot be planted by a file: the catalog refuses a descriptor without owner,
 * and one that brings a `status` of its own; one that it cannot process never
 * turns up.
 */
export type PlantedRot = {
  /** The entity that is rotten. */
  entityRef: string;
  /** Why, in the words of the people who work there. */
  because: string;
} & Rot;

type Rot =
  | {
      rule:
        'owner-unresolved' | 'owner-empty' | 'owner-left' | 'owner-is-person';
      /** As it is written in the descriptor. */
      owner: string;
    }
  | { rule: 'orphan' }
  | {
      rule: 'dangling-relation';
      field: 'consumesApis' | 'dependsOn' | 'subcomponentOf' | 'system';
      /** As it is written in the descriptor. */
      target: string;
    }
  | {
      rule: 'unverified';
      /** The last change; the history knows of it, the descriptor does not. */
      changedOn: Day;
    }
  | { rule: 'incomplete'; missing: 'metadata.description' };

/** See {@link PlantedRot}. */
export const plantedRot: readonly PlantedRot[] = [
  {
    entityRef: 'component:default/address-lookup',
    rule: 'owner-unresolved',
    owner: 'group:default/onboarding',
    because: 'The onboarding team was dissolved.',
  },
  {
    entityRef: 'component:default/scan-ingest',
    rule: 'owner-unresolved',
    owner: 'traking',
    because: 'A typing error in the name of the team.',
  },
  {
    entityRef: 'component:default/log-shipper',
    rule: 'owner-unresolved',
    owner: 'group:default/sre',
    because: 'The team was renamed and its descriptors were not.',
  },
  {
    entityRef: 'resource:default/map-data',
    rule: 'owner-unresolved',
    owner: 'group:default/geo-data',
    because: 'The team was merged into another one.',
  },
  {
    entityRef: 'api:default/driver-api',
    rule: 'owner-unresolved',
    owner: 'unknown',
    because: 'Nobody knew, so somebody wrote that down.',
  },
  {
    entityRef: 'component:default/depot-calendar',
    rule: 'orphan',
    because:
      'Its descriptor was moved and the location still points at the old path.',
  },
  {
    entityRef: 'resource:default/customer-db',
    rule: 'orphan',
    because: 'Its repository was archived after the database had moved.',
  },
  {
    entityRef: 'component:default/fuel-surcharge',
    rule: 'orphan',
    because: 'Its repository was deleted with the experiment it served.',
  },
  {
    entityRef: 'component:default/fuel-surcharge',
    rule: 'owner-unresolved',
    owner: 'group:default/pricing-lab',
    because: 'The experiment had its own team, which is gone.',
  },
  {
    entityRef: 'component:default/edi-message-report',
    rule: 'owner-unresolved',
    owner: 'edi-squad',
    because: 'A squad that was planned and never founded.',
  },
  {
    entityRef: 'api:default/trace-api',
    rule: 'owner-unresolved',
    owner: 'observability',
    because: 'Somebody wrote down the system instead of the team.',
  },
  {
    entityRef: 'component:default/lead-import',
    rule: 'owner-unresolved',
    owner: 'otto',
    because: 'A bare name is read as a group, and Otto is a person.',
  },
  {
    entityRef: 'system:default/tendering',
    rule: 'owner-unresolved',
    owner: 'group:default/tender-desk',
    because: 'The desk became a part of another team.',
  },
  {
    entityRef: 'resource:default/posting-db',
    rule: 'owner-unresolved',
    owner: 'group:partners/finance-systems',
    because: 'The right team in the wrong namespace.',
  },
  {
    entityRef: 'component:default/peak-alert-client',
    rule: 'owner-empty',
    owner: 'pallet-lab',
    because: 'The lab was emptied when its trial ended.',
  },
  {
    entityRef: 'resource:default/trailer-db',
    rule: 'owner-empty',
    owner: 'group:default/pallet-lab',
    because: 'The lab was emptied when its trial ended.',
  },
  {
    entityRef: 'component:default/capacity-offer-import',
    rule: 'owner-empty',
    owner: 'cold-chain',
    because: 'Both of its squads are empty.',
  },
  {
    entityRef: 'api:default/belly-space-api',
    rule: 'owner-empty',
    owner: 'cold-chain-north',
    because: 'Its people went back to their teams.',
  },
  {
    entityRef: 'component:default/flight-leg-console',
    rule: 'owner-left',
    owner: 'drone-pilots',
    because: 'All three pilots left the company.',
  },
  {
    entityRef: 'resource:default/flight-leg-archive',
    rule: 'owner-left',
    owner: 'group:default/Drone-Pilots',
    because: 'All three pilots left the company.',
  },
  {
    entityRef: 'component:default/figure-definition-client',
    rule: 'owner-left',
    owner: 'user:default/marek.solheim',
    because: 'Its owner left the company.',
  },
  {
    entityRef: 'resource:default/incident-archive',
    rule: 'owner-left',
    owner: 'user:ines.calder',
    because: 'Its owner left the company.',
  },
  {
    entityRef: 'component:default/dunning-mailer',
    rule: 'owner-left',
    owner: 'user:default/lena.hartwig',
    because: 'Its owner left the company.',
  },
  {
    entityRef: 'component:default/detour-report',
    rule: 'owner-left',
    owner: 'group:default/route-lab',
    because: 'The lab is gone, and so is everybody who was in it.',
  },
  {
    entityRef: 'component:default/board-report-console',
    rule: 'owner-is-person',
    owner: 'user:default/kasper.rowe',
    because: 'He wrote it and kept it.',
  },
  {
    entityRef: 'component:default/test-data-import',
    rule: 'owner-is-person',
    owner: 'user:pat',
    because: 'She only wanted to help out.',
  },
  {
    entityRef: 'api:default/exam-api',
    rule: 'owner-is-person',
    owner: 'user:default/otto',
    because: 'He was the first to ask for it.',
  },
  {
    entityRef: 'system:default/training',
    rule: 'owner-is-person',
    owner: 'user:default/ada',
    because: 'Taken over from a colleague, for a while.',
  },
  {
    entityRef: 'component:default/print-job-client',
    rule: 'owner-is-person',
    owner: 'User:Default/Dora',
    because: 'Nobody else wanted the printers.',
  },
  {
    entityRef: 'component:default/return-reason-client',
    rule: 'orphan',
    because: 'Its repository was merged into another one.',
  },
  {
    entityRef: 'api:default/dataset-events',
    rule: 'orphan',
    because: 'Its descriptor was split up and the location forgotten.',
  },
  {
    entityRef: 'resource:default/lead-db',
    rule: 'orphan',
    because: 'The folder of its descriptor was renamed.',
  },
  {
    entityRef: 'component:default/skill-profile-worker',
    rule: 'orphan',
    because: 'Its repository was archived.',
  },
  {
    entityRef: 'component:default/claim-worker',
    rule: 'dangling-relation',
    field: 'consumesApis',
    target: 'claims-v1-api',
    because: 'The first version was switched off.',
  },
  {
    entityRef: 'component:default/rollout-console',
    rule: 'dangling-relation',
    field: 'dependsOn',
    target: 'component:default/rollout-agent',
    because: 'The agent was unregistered.',
  },
  {
    entityRef: 'resource:default/renewal-db',
    rule: 'dangling-relation',
    field: 'dependsOn',
    target: 'resource:default/old-quay-db',
    because: 'The database was moved to a cluster of another name.',
  },
  {
    entityRef: 'component:default/offer-worker',
    rule: 'dangling-relation',
    field: 'dependsOn',
    target: 'resource:partners/offer-queue',
    because: 'The queue of a partner who left.',
  },
  {
    entityRef: 'api:default/consent-api',
    rule: 'dangling-relation',
    field: 'system',
    target: 'consents',
    because: 'The system was renamed to preferences.',
  },
  {
    entityRef: 'component:default/time-sheet-worker',
    rule: 'dangling-relation',
    field: 'subcomponentOf',
    target: 'time-keeping-suite',
    because: 'The suite was taken apart.',
  },
  {
    entityRef: 'component:default/message-template-import',
    rule: 'unverified',
    changedOn: '2024-03-11',
    because: 'Nobody has touched its descriptor since it was written.',
  },
  {
    entityRef: 'api:default/partner-profile-events',
    rule: 'unverified',
    changedOn: '2024-10-02',
    because: 'Nobody has touched its descriptor since it was written.',
  },
  {
    entityRef: 'component:default/tariff-code-report',
    rule: 'unverified',
    changedOn: '2025-08-04',
    because: 'Its last committer works elsewhere now.',
  },
  {
    entityRef: 'component:default/alarm-rule-client',
    rule: 'unverified',
    changedOn: '2026-02-19',
    because: 'It works, so nobody looks.',
  },
  {
    entityRef: 'resource:default/access-review-queue',
    rule: 'unverified',
    changedOn: '2025-06-30',
    because: 'Replaced by a topic, and left standing.',
  },
  {
    entityRef: 'component:default/role-import',
    rule: 'unverified',
    changedOn: '2025-12-09',
    because: 'It ran once.',
  },
  {
    entityRef: 'resource:default/topic-queue',
    rule: 'unverified',
    changedOn: '2026-04-20',
    because: 'It works, so nobody looks.',
  },
  {
    entityRef: 'system:default/toll-handling',
    rule: 'unverified',
    changedOn: '2025-09-01',
    because: 'The system was described before its parts were rebuilt.',
  },
  {
    entityRef: 'system:default/preferences',
    rule: 'unverified',
    changedOn: '2025-10-20',
    because: 'Described once, at the start.',
  },
  {
    entityRef: 'component:default/exam-service',
    rule: 'unverified',
    changedOn: '2025-07-15',
    because: 'Deprecated, and forgotten even for that.',
  },
  {
    entityRef: 'api:default/purchase-order-api',
    rule: 'unverified',
    changedOn: '2025-11-28',
    because: 'The definition is two versions behind.',
  },
  {
    entityRef: 'component:default/meeting-room-import',
    rule: 'unverified',
    changedOn: '2025-05-05',
    because: 'The building was sold.',
  },
  {
    entityRef: 'component:default/incident-console',
    rule: 'unverified',
    changedOn: '2026-03-30',
    because: 'Everybody uses it and nobody maintains its page.',
  },
  {
    entityRef: 'component:default/session-worker',
    rule: 'incomplete',
    missing: 'metadata.description',
    because: 'Registered in a hurry.',
  },
  {
    entityRef: 'component:default/replay-worker',
    rule: 'incomplete',
    missing: 'metadata.description',
    because: 'Registered in a hurry.',
  },
  {
    entityRef: 'api:default/topic-api',
    rule: 'incomplete',
    missing: 'metadata.description',
    because: 'Registered in a hurry.',
  },
  {
    entityRef: 'resource:default/lane-offer-db',
    rule: 'incomplete',
    missing: 'metadata.description',
    because: 'Registered in a hurry.',
  },
  {
    entityRef: 'component:default/absence-worker',
    rule: 'incomplete',
    missing: 'metadata.description',
    because: 'Registered in a hurry.',
  },
  {
    entityRef: 'system:default/site-services',
    rule: 'incomplete',
    missing: 'metadata.description',
    because: 'Registered in a hurry.',
  },
];
