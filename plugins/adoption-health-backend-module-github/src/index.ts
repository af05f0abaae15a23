/**
 * Source evidence from GitHub for Adoption Health.
 *
 * @packageDocumentation
 */
export { adoptionHealthModuleGithub as default } from './module';
