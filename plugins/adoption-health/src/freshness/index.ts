export { EntityAdoptionHealthWarning } from './EntityAdoptionHealthWarning';
export { EntityFreshnessCard } from './EntityFreshnessCard';
export { isAdoptionHealthWarningAvailable } from './isAdoptionHealthWarningAvailable';
