/**
 * Development-only sign-in as one of the people of the demo company.
 *
 * @packageDocumentation
 */
export { authModuleDemoProvider as default } from './provider/module';
