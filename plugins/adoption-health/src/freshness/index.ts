export { EntityAdoptionHealthWarning } from './EntityAdoptionHealthWarning';
export { EntityFreshnessCard } from './EntityFreshnessCard';
export { isAdoptionHealthWarningAvailable } from './isAdoptionHealthWarningAvailable';
export { EntityAdoptionHealthReportDialog } from './report/EntityAdoptionHealthReportDialog';
export type { EntityAdoptionHealthReportDialogProps } from './report/EntityAdoptionHealthReportDialog';
