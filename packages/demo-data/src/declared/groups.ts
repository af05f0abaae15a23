import { DeclaredGroup } from './DeclaredGroup';
import { smallGroups } from './smallGroups';
import { divisions } from './teams';

const byHand: readonly DeclaredGroup[] = [
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

const departments: readonly DeclaredGroup[] = [
  {
    name: 'line-haul',
    title: 'Line Haul',
    type: 'department',
    description: 'The teams that bring freight from depot to depot.',
    parent: 'korvale',
    headcount: 0,
  },
  {
    name: 'customer-experience',
    title: 'Customer Experience',
    type: 'department',
    description: 'The teams that customers hear from.',
    parent: 'korvale',
    headcount: 0,
  },
  {
    name: 'commerce',
    title: 'Commerce',
    type: 'department',
    description: 'The teams that sell, and work with partners.',
    parent: 'korvale',
    headcount: 0,
  },
  {
    name: 'data-and-insight',
    title: 'Data and Insight',
    type: 'department',
    description: 'The teams that turn traces into figures.',
    parent: 'korvale',
    headcount: 0,
  },
  {
    name: 'corporate',
    title: 'Corporate',
    type: 'department',
    description: 'The teams that keep the company itself going.',
    parent: 'korvale',
    headcount: 0,
  },
];

/** Every group of the company as it is today, those with people in them first. */
export const groups: readonly DeclaredGroup[] = [
  ...byHand,
  ...departments,
  ...divisions.flatMap(division =>
    division.teams.map(
      ({ name, title, description, headcount }): DeclaredGroup => ({
        name,
        title,
        type: 'team',
        description,
        parent: division.name,
        headcount,
      }),
    ),
  ),
  ...smallGroups,
];
