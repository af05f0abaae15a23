import { ContextGate } from '../shared';
import { Overview } from './Overview';

/** The Overview tab. */
export function OverviewTab() {
  return <ContextGate>{context => <Overview context={context} />}</ContextGate>;
}
