/** An API of a system. */
export type DeclaredApi = {
  name: string;
  title: string;
  description: string;
  system: string;
  type: 'openapi' | 'asyncapi';
  lifecycle: 'production' | 'experimental' | 'deprecated';
};

export const apis: readonly DeclaredApi[] = [
  {
    name: 'booking-api',
    title: 'Booking API',
    description: 'Book, change and cancel shipments.',
    system: 'booking-flow',
    type: 'openapi',
    lifecycle: 'production',
  },
  {
    name: 'quote-api',
    title: 'Quote API',
    description: 'Ask what a shipment would cost.',
    system: 'booking-flow',
    type: 'openapi',
    lifecycle: 'production',
  },
  {
    name: 'customer-api',
    title: 'Customer API',
    description: 'Read and change customers.',
    system: 'booking-flow',
    type: 'openapi',
    lifecycle: 'production',
  },
  {
    name: 'tracking-api',
    title: 'Tracking API',
    description: 'Ask where a shipment is.',
    system: 'parcel-tracking',
    type: 'openapi',
    lifecycle: 'production',
  },
  {
    name: 'tracking-events',
    title: 'Tracking Events',
    description: 'One message for every step of a shipment.',
    system: 'parcel-tracking',
    type: 'asyncapi',
    lifecycle: 'production',
  },
  {
    name: 'route-api',
    title: 'Route API',
    description: 'Ask for the route of a van.',
    system: 'route-planning',
    type: 'openapi',
    lifecycle: 'production',
  },
  {
    name: 'driver-api',
    title: 'Driver API',
    description: 'Stops, signatures and photos of one driver.',
    system: 'driver-experience',
    type: 'openapi',
    lifecycle: 'production',
  },
  {
    name: 'stock-api',
    title: 'Stock API',
    description: 'Ask what is in stock and reserve it.',
    system: 'warehouse-operations',
    type: 'openapi',
    lifecycle: 'production',
  },
  {
    name: 'invoice-api',
    title: 'Invoice API',
    description: 'Read invoices and their payments.',
    system: 'invoicing',
    type: 'openapi',
    lifecycle: 'production',
  },
  {
    name: 'rates-api',
    title: 'Rates API',
    description: 'Ask for the rate that was agreed.',
    system: 'pricing',
    type: 'openapi',
    lifecycle: 'production',
  },
];
