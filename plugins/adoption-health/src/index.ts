/**
 * Adoption Health: is the portal used, can its data be trusted, is it fast, is
 * it worth its cost. For the new frontend system; `./legacy` is for the old.
 *
 * @packageDocumentation
 */
export { adoptionHealthPlugin as default } from './plugin';
export { adoptionHealthTranslationRef } from './translation';
