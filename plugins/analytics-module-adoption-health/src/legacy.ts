/**
 * Captures analytics events and page timings in the browser, for Backstage's
 * old frontend system.
 *
 * @packageDocumentation
 */
export { AdoptionHealthCapture } from './AdoptionHealthCapture';
export { AdoptionHealthAnalytics } from './analytics/AdoptionHealthAnalytics';
export { adoptionHealthAnalyticsApi } from './adoptionHealthAnalyticsApi';
