import { ContextGate } from '../shared';
import { Data } from './Data';

/** The Data tab. */
export function DataTab() {
  return <ContextGate>{context => <Data context={context} />}</ContextGate>;
}
