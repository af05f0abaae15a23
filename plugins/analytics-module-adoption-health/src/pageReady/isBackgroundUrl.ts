import { cutQuery } from '../analytics/withoutQuery';

/**
 * Requests no page waits for: what we send ourselves, and what polls or streams
 * for as long as the portal is open.
 */
const backgroundPath =
  /\/api\/(adoption-health\/telemetry|signals|notifications)(\/|$)|\/eventstream$/;

/** Whether a request to an absolute URL says nothing about the page. */
export function isBackgroundUrl(url: string): boolean {
  return backgroundPath.test(cutQuery(url));
}
