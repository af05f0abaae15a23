export { ValueTab } from './ValueTab';
