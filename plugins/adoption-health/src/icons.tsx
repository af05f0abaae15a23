import { RiBarChartLine, RiPulseLine } from '@remixicon/react';

const SIZE = 24;

/**
 * The icon of Adoption Health, for navigation.
 *
 * @public
 */
export function AdoptionHealthIcon() {
  return <RiPulseLine size={SIZE} aria-hidden />;
}

/**
 * The icon of the leadership page, for navigation.
 *
 * @public
 */
export function AdoptionHealthLeadershipIcon() {
  return <RiBarChartLine size={SIZE} aria-hidden />;
}
