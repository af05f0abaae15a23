/**
 * The backend of Adoption Health.
 *
 * @packageDocumentation
 */
export { adoptionHealthPlugin as default } from './plugin';
