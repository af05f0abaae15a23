/**
 * Extension points of the Adoption Health backend.
 *
 * @packageDocumentation
 */
export * from './freshnessRulesExtensionPoint';
export * from './sourceEvidenceExtensionPoint';
export * from './sourceInventoryExtensionPoint';
