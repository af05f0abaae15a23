export { CatalogTab } from './CatalogTab';
