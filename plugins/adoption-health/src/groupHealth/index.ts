export { EntityAdoptionHealthContent } from './EntityAdoptionHealthContent';
