import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The Adoption Health page. */
export const adoptionHealthRouteRef = createRouteRef();

/** The leadership page. */
export const leadershipRouteRef = createRouteRef();
