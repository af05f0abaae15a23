import { teams } from './teams';

/** An area of the business. */
export type DeclaredDomain = {
  name: string;
  title: string;
  description: string;
  owner: string;
};

/** A system of a domain. What belongs to it has its owner, unless declared otherwise. */
export type DeclaredSystem = DeclaredDomain & { domain: string };

export const domains: readonly DeclaredDomain[] = [
  {
    name: 'shipping',
    title: 'Shipping',
    description: 'Everything between an order and its delivery.',
    owner: 'booking',
  },
  {
    name: 'fulfilment',
    title: 'Fulfilment',
    description: 'Everything that happens inside a depot.',
    owner: 'warehouse',
  },
  {
    name: 'finance',
    title: 'Finance',
    description: 'Prices, invoices and payments.',
    owner: 'billing',
  },
  {
    name: 'engineering-platform',
    title: 'Engineering Platform',
    description: 'What our own developers build on.',
    owner: 'developer-portal',
  },
  {
    name: 'transport',
    title: 'Transport',
    description: 'Trucks, trains and planes between the depots.',
    owner: 'road-network',
  },
  {
    name: 'cross-border',
    title: 'Cross-Border',
    description: 'Customs, duties and dangerous goods.',
    owner: 'customs',
  },
  {
    name: 'customer-care',
    title: 'Customer Care',
    description: 'What customers see, ask and complain about.',
    owner: 'contact-centre',
  },
  {
    name: 'partnerships',
    title: 'Partnerships',
    description: 'Selling, contracts and other carriers.',
    owner: 'partner-gateway',
  },
  {
    name: 'insight',
    title: 'Insight',
    description: 'Data, forecasts and reports.',
    owner: 'data-platform',
  },
  {
    name: 'trust',
    title: 'Trust',
    description: 'Identity, access and security.',
    owner: 'security',
  },
  {
    name: 'workforce',
    title: 'Workforce',
    description: 'Our own people, their hours and their buildings.',
    owner: 'people-systems',
  },
  {
    name: 'corporate-finance',
    title: 'Corporate Finance',
    description: 'The books and what we buy.',
    owner: 'finance-systems',
  },
];

const byHand: readonly DeclaredSystem[] = [
  {
    name: 'booking-flow',
    title: 'Booking Flow',
    description: 'Quotes, customers and confirmed shipments.',
    domain: 'shipping',
    owner: 'booking',
  },
  {
    name: 'parcel-tracking',
    title: 'Parcel Tracking',
    description: 'Scans, arrival times and what customers are told about them.',
    domain: 'shipping',
    owner: 'tracking',
  },
  {
    name: 'route-planning',
    title: 'Route Planning',
    description: 'The way of every van, planned at night, corrected by day.',
    domain: 'shipping',
    owner: 'tracking',
  },
  {
    name: 'driver-experience',
    title: 'Driver Experience',
    description: 'The app on the dashboard of every van.',
    domain: 'shipping',
    owner: 'driver-app',
  },
  {
    name: 'warehouse-operations',
    title: 'Warehouse Operations',
    description: 'Stock, picking, labels and docks.',
    domain: 'fulfilment',
    owner: 'warehouse',
  },
  {
    name: 'invoicing',
    title: 'Invoicing',
    description: 'Invoices, payments and reminders.',
    domain: 'finance',
    owner: 'billing',
  },
  {
    name: 'pricing',
    title: 'Pricing',
    description: 'Rate cards and surcharges.',
    domain: 'finance',
    owner: 'billing',
  },
  {
    name: 'developer-platform',
    title: 'Developer Platform',
    description: 'The portal and the paved road it leads to.',
    domain: 'engineering-platform',
    owner: 'developer-portal',
  },
  {
    name: 'runtime',
    title: 'Runtime',
    description: 'Where everything runs.',
    domain: 'engineering-platform',
    owner: 'infrastructure',
  },
];

/** Every system, those whose parts are declared one by one first. */
export const systems: readonly DeclaredSystem[] = [
  ...byHand,
  ...teams.flatMap(team =>
    team.systems.map(({ name, title, description, domain }) => ({
      name,
      title,
      description,
      domain,
      owner: team.name,
    })),
  ),
];
