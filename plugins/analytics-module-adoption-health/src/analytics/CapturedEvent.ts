import type { AnalyticsEvent as LegacyAnalyticsEvent } from '@backstage/core-plugin-api';
import type { AnalyticsEvent } from '@backstage/frontend-plugin-api';

/** An analytics event of either frontend system; only the context differs. */
export type CapturedEvent = AnalyticsEvent | LegacyAnalyticsEvent;
