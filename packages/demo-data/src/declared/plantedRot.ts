/**
 * The truth about what is wrong in the demo catalog. The generator plants it;
 * tests compare what the freshness rules find with it. No rule may read it.
 */
export type PlantedRot = {
  /** The entity that is rotten. */
  entityRef: string;
  /** Why, in the words of the people who work there. */
  because: string;
} & ({ rule: 'owner-unresolved'; owner: string } | { rule: 'orphan' });

export const plantedRot: readonly PlantedRot[] = [
  {
    entityRef: 'component:default/address-lookup',
    rule: 'owner-unresolved',
    owner: 'group:default/onboarding',
    because: 'The onboarding team was dissolved.',
  },
  {
    entityRef: 'component:default/dunning-mailer',
    rule: 'owner-unresolved',
    owner: 'user:default/lena.hartwig',
    because: 'Its owner left the company.',
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
];
