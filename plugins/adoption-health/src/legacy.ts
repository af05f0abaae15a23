/**
 * Adoption Health for the old frontend system: the same pages and the entity
 * warning, in its shell.
 *
 * @packageDocumentation
 */
export {
  EntityAdoptionHealthWarning,
  isAdoptionHealthWarningAvailable,
} from './freshness';
export { AdoptionHealthIcon, AdoptionHealthLeadershipIcon } from './icons';
export {
  AdoptionHealthLeadershipPage,
  AdoptionHealthPage,
  adoptionHealthPlugin,
} from './legacy/plugin';
export { adoptionHealthTranslationRef } from './translation';
