/** The entities that most people read, most read first; some are rotten. */
export const popular: readonly string[] = [
  'component:default/booking-service',
  'component:default/scan-ingest',
  'component:default/tracking-service',
  'component:default/incident-console',
  'api:default/booking-api',
  'component:default/address-lookup',
  'component:default/rollout-service',
  'api:default/driver-api',
  'component:default/dataset-service',
  'component:default/quote-service',
  'component:default/log-shipper',
  'component:default/portal',
  'api:default/purchase-order-api',
  'component:default/depot-calendar',
  'component:default/stock-service',
  'api:default/trace-api',
];
