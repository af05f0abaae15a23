import { Alternative } from 'backstage-plugin-adoption-health-common';
import { HostOrBuy } from './hostOrBuyTitle';

const SELF_HOSTED = 'self-hosted-backstage';
const BUILT = 'custom';

/** Tells the self-hosted portal from those one can buy. */
export function splitAlternatives(rows: Alternative[]): HostOrBuy {
  return {
    selfHosted: rows.find(row => row.id === SELF_HOSTED),
    bought: rows.filter(row => row.id !== SELF_HOSTED && row.id !== BUILT),
  };
}
