import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { FreshnessRule } from 'backstage-plugin-adoption-health-common';

/**
 * Adds rules to the sweep of the catalog.
 *
 * @example
 * ```ts
 * createBackendModule({
 *   pluginId: 'adoption-health',
 *   moduleId: 'tier-rule',
 *   register(env) {
 *     env.registerInit({
 *       deps: { rules: freshnessRulesExtensionPoint },
 *       async init({ rules }) {
 *         rules.addRule(tierMissing);
 *       },
 *     });
 *   },
 * });
 * ```
 */
export interface FreshnessRulesExtensionPoint {
  /**
   * Adds a rule to those that come with the suite. The backend does not start
   * when two rules have the same id.
   */
  addRule(rule: FreshnessRule): void;
}

/** See {@link FreshnessRulesExtensionPoint}. */
export const freshnessRulesExtensionPoint =
  createExtensionPoint<FreshnessRulesExtensionPoint>({
    id: 'adoption-health.freshness-rules',
  });
