import { ContextGate } from '../shared';
import { Adoption } from './Adoption';

/** The Adoption tab. */
export function AdoptionTab() {
  return <ContextGate>{context => <Adoption context={context} />}</ContextGate>;
}
