/**
 * Adoption Health for the old frontend system: the same pages and what
 * belongs on entity pages, in its shell.
 *
 * @packageDocumentation
 */
export {
  EntityAdoptionHealthReportDialog,
  type EntityAdoptionHealthReportDialogProps,
  EntityAdoptionHealthWarning,
  isAdoptionHealthWarningAvailable,
} from './freshness';
export { AdoptionHealthIcon, AdoptionHealthLeadershipIcon } from './icons';
export {
  AdoptionHealthLeadershipPage,
  AdoptionHealthMyCatalogPage,
  AdoptionHealthMyCatalogWidget,
  AdoptionHealthPage,
  adoptionHealthPlugin,
  EntityAdoptionHealthContent,
} from './legacy/plugin';
export { adoptionHealthTranslationRef } from './translation';
