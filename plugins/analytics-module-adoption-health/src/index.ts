/**
 * Captures analytics events and page timings in the browser, for Backstage's
 * new frontend system. The old one finds its parts under `./legacy`.
 *
 * @packageDocumentation
 */
export { adoptionHealthAnalyticsModule as default } from './module';
