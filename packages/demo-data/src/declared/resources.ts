/** Something that a system needs to run. */
export type DeclaredResource = {
  name: string;
  title: string;
  description: string;
  system: string;
  type: 'database' | 'message-queue' | 'object-storage' | 'kubernetes-cluster';
};

export const resources: readonly DeclaredResource[] = [
  {
    name: 'booking-db',
    title: 'Booking Database',
    description: 'Shipments and their history.',
    system: 'booking-flow',
    type: 'database',
  },
  {
    name: 'customer-db',
    title: 'Customer Database',
    description: 'Customers, addresses, terms.',
    system: 'booking-flow',
    type: 'database',
  },
  {
    name: 'tracking-db',
    title: 'Tracking Database',
    description: 'The last known place of every shipment.',
    system: 'parcel-tracking',
    type: 'database',
  },
  {
    name: 'scan-stream',
    title: 'Scan Stream',
    description: 'Every scan of every depot, for seven days.',
    system: 'parcel-tracking',
    type: 'message-queue',
  },
  {
    name: 'map-data',
    title: 'Map Data',
    description: 'Roads, restrictions and tiles.',
    system: 'route-planning',
    type: 'object-storage',
  },
  {
    name: 'stock-db',
    title: 'Stock Database',
    description: 'Stock and reservations.',
    system: 'warehouse-operations',
    type: 'database',
  },
  {
    name: 'invoice-archive',
    title: 'Invoice Archive',
    description: 'Ten years of invoices.',
    system: 'invoicing',
    type: 'object-storage',
  },
  {
    name: 'portal-db',
    title: 'Portal Database',
    description: 'The database of this portal.',
    system: 'developer-platform',
    type: 'database',
  },
  {
    name: 'edge-cluster',
    title: 'Edge Cluster',
    description: 'The cluster that serves customers.',
    system: 'runtime',
    type: 'kubernetes-cluster',
  },
];
