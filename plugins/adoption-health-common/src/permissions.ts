import { createPermission } from '@backstage/plugin-permission-common';

/** Read the adoption answers: rates, people counts, series. */
export const adoptionHealthAdoptionReadPermission = createPermission({
  name: 'adoption-health.adoption.read',
  attributes: { action: 'read' },
});

/** Read catalog freshness. Always intersected with catalog visibility. */
export const adoptionHealthFreshnessReadPermission = createPermission({
  name: 'adoption-health.freshness.read',
  attributes: { action: 'read' },
});

/** Read page timings and uptime. */
export const adoptionHealthPerformanceReadPermission = createPermission({
  name: 'adoption-health.performance.read',
  attributes: { action: 'read' },
});

/** Read costs, alternatives and estimates. */
export const adoptionHealthValueReadPermission = createPermission({
  name: 'adoption-health.value.read',
  attributes: { action: 'read' },
});

/**
 * Read the leadership brief. Once `adoptionHealth.leaders` is set the backend
 * also requires the caller to be a leader or an admin.
 */
export const adoptionHealthLeadershipReadPermission = createPermission({
  name: 'adoption-health.leadership.read',
  attributes: { action: 'read' },
});

/** Every permission of this plugin, in the order of the documentation. */
export const adoptionHealthPermissions = [
  adoptionHealthAdoptionReadPermission,
  adoptionHealthFreshnessReadPermission,
  adoptionHealthPerformanceReadPermission,
  adoptionHealthValueReadPermission,
  adoptionHealthLeadershipReadPermission,
];
