import type {
  AnalyticsApi,
  AnalyticsEvent as LegacyAnalyticsEvent,
  ConfigApi,
  DiscoveryApi,
  IdentityApi,
} from '@backstage/core-plugin-api';
import type {
  AnalyticsEvent,
  AnalyticsImplementation,
} from '@backstage/frontend-plugin-api';
import type { Capture } from '../capture/Capture';
import { startCapture } from '../capture/startCapture';

/**
 * Sends analytics events to Adoption Health. Fits both frontend systems, alone
 * or beside other implementations (`MultipleAnalyticsApi`).
 *
 * @public
 */
export class AdoptionHealthAnalytics
  implements AnalyticsApi, AnalyticsImplementation
{
  private constructor(private readonly capture: Capture | undefined) {}

  /** Captures unless the configuration or the person objects. */
  static fromConfig(
    configApi: ConfigApi,
    deps: { discoveryApi: DiscoveryApi; identityApi: IdentityApi },
  ): AdoptionHealthAnalytics {
    return new AdoptionHealthAnalytics(startCapture({ configApi, ...deps }));
  }

  /** Takes an event in. Returns at once and never throws. */
  captureEvent(event: AnalyticsEvent | LegacyAnalyticsEvent): void {
    try {
      this.capture?.captureEvent(event);
    } catch {
      // Counting must never get in the way of what is counted.
    }
  }
}
