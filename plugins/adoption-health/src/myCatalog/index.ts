export { MyCatalogContent } from './MyCatalogContent';
export { MyCatalogWidget } from './MyCatalogWidget';
