/**
 * Checks catalog-info files with the rules that the portal's Adoption Health
 * applies to the catalog.
 *
 * @packageDocumentation
 */
export { runCli } from './cli';
export { lintFiles, lintText } from './lint/lintFiles';
export type { LintOptions } from './lint/lintFiles';
export type { RequiredField } from './lint/requiredFields';
export type { DescriptorFile } from './lint/DescriptorFile';
export type { Problem, ProblemSeverity } from './lint/Problem';
