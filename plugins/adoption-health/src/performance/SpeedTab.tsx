import { ContextGate } from '../shared';
import { Speed } from './Speed';

/** The Speed tab. */
export function SpeedTab() {
  return <ContextGate>{context => <Speed context={context} />}</ContextGate>;
}
