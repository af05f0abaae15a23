/** A group of the company. Its generated people fill it up to `headcount`. */
export type DeclaredGroup = {
  name: string;
  title: string;
  type: 'organization' | 'department' | 'leadership' | 'team';
  description: string;
  parent?: string;
  /** People who belong to it directly. */
  headcount: number;
};

export const groups: readonly DeclaredGroup[] = [
  {
    name: 'korvale',
    title: 'Korvale Freight',
    type: 'organization',
    description: 'Books, tracks and delivers parcels and pallets.',
    headcount: 0,
  },
  {
    name: 'leadership',
    title: 'Leadership',
    type: 'leadership',
    description: 'Decides where the company goes and what that may cost.',
    parent: 'korvale',
    headcount: 4,
  },
  {
    name: 'product-engineering',
    title: 'Product Engineering',
    type: 'department',
    description: 'The teams whose software customers and drivers use.',
    parent: 'korvale',
    headcount: 0,
  },
  {
    name: 'booking',
    title: 'Booking',
    type: 'team',
    description: 'From the first quote to a confirmed shipment.',
    parent: 'product-engineering',
    headcount: 7,
  },
  {
    name: 'tracking',
    title: 'Tracking and Routing',
    type: 'team',
    description: 'Where every shipment is, and the way it takes.',
    parent: 'product-engineering',
    headcount: 6,
  },
  {
    name: 'warehouse',
    title: 'Warehouse',
    type: 'team',
    description: 'Stock, picking and the loading docks.',
    parent: 'product-engineering',
    headcount: 6,
  },
  {
    name: 'billing',
    title: 'Billing and Pricing',
    type: 'team',
    description: 'What a shipment costs, and how it gets paid.',
    parent: 'product-engineering',
    headcount: 5,
  },
  {
    name: 'driver-app',
    title: 'Driver App',
    type: 'team',
    description: 'What drivers hold in their hands.',
    parent: 'product-engineering',
    headcount: 3,
  },
  {
    name: 'platform',
    title: 'Platform',
    type: 'department',
    description: 'The teams whose customers are the other teams.',
    parent: 'korvale',
    headcount: 0,
  },
  {
    name: 'developer-portal',
    title: 'Developer Portal',
    type: 'team',
    description: 'The portal, its templates and the paved road.',
    parent: 'platform',
    headcount: 5,
  },
  {
    name: 'infrastructure',
    title: 'Infrastructure',
    type: 'team',
    description: 'Clusters, secrets, logs.',
    parent: 'platform',
    headcount: 6,
  },
];
