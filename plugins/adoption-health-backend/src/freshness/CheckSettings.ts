import { Severity } from 'backstage-plugin-adoption-health-common';

/** Which entities a setting is about; every field that is given must match. */
export interface EntityScope {
  kind?: string;
  type?: string;
  lifecycle?: string;
}

/** How entities are checked, as `adoptionHealth.freshness` says. */
export interface CheckSettings {
  /** How long entities stay verified; the first that matches decides. */
  limits: ReadonlyArray<EntityScope & { days: number }>;
  /** By rule id; `off` leaves a rule out. */
  severities: Readonly<Record<string, Severity | 'off'>>;
  /** Paths that must be filled in, of all entries that match. */
  requiredFields: ReadonlyArray<EntityScope & { fields: readonly string[] }>;
  /**
   * Beginnings of `backstage.io/managed-by-origin-location` of entities that
   * a machine keeps up to date.
   */
  trustedProviders: readonly string[];
}
