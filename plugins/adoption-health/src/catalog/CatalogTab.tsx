import { ContextGate } from '../shared';
import { Catalog } from './Catalog';

/** The Catalog tab. */
export function CatalogTab() {
  return <ContextGate>{context => <Catalog context={context} />}</ContextGate>;
}
