import {
  adoptionHealthFreshnessReadPermission,
  adoptionHealthPerformanceReadPermission,
} from 'backstage-plugin-adoption-health-common';

/** What some parts of an answer take besides the permission for the whole. */
export const partPermissions = [
  adoptionHealthFreshnessReadPermission,
  adoptionHealthPerformanceReadPermission,
];
