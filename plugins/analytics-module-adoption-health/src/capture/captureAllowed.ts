import { TextStore } from '../buffer/TextStore';

/** Whoever has this key in `localStorage` has opted out in this browser. */
export const optOutKey = 'adoption-health.opt-out';

/**
 * Whether anything may be captured at all. Asked again before each send, so an
 * objection takes effect at once.
 */
export function captureAllowed(asked: {
  /** `adoptionHealth.telemetry.enabled`, on unless switched off. */
  enabled: boolean;
  /** Carries the browser's Global Privacy Control signal. */
  navigator: object;
  store: TextStore;
}): boolean {
  const { enabled, navigator, store } = asked;
  const isGlobalPrivacyControlOn =
    'globalPrivacyControl' in navigator &&
    navigator.globalPrivacyControl === true;
  return enabled && !isGlobalPrivacyControlOn && !store.get(optOutKey);
}
